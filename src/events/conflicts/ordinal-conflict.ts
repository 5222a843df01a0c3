import { ORDINALS } from '../../time/words/numbers.ts';
import type { MentionFeatures } from '../comparison/features.ts';

/** That one is the first and the other the second of its kind; null: not said of both, or the same of both. */
export function ordinalConflict(
  { mention: a }: Pick<MentionFeatures, 'mention'>,
  { mention: b }: Pick<MentionFeatures, 'mention'>,
): string | null {
  if (a.ordinal === null || b.ordinal === null || rankOf(a.ordinal) === rankOf(b.ordinal)) return null;
  return `one is the ${a.ordinal} of its kind, the other the ${b.ordinal}`;
}

/** "Sixth" and "6th" are one; "last" is whatever it says. */
export function rankOf(ordinal: string): string {
  return String(ORDINALS[ordinal] ?? (ordinal.replace(/\D+$/u, '') || ordinal));
}
