import { nameWords } from '../../mentions/names/entities.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { relateMeanings } from '../comparison/trigger-relation.ts';
import { voiceOf } from '../comparison/voice.ts';
import { areOthers } from '../sets.ts';
import { dayNumber, isDay } from '../span.ts';
import { keyedPairs } from './keyed-pairs.ts';

/**
 * Pairs of mentions that are one denial. Only of a voice that an article has deny one thing that day: who denies
 * several denies this one of them here and that one there.
 */
export function denialsOfDay(features: readonly MentionFeatures[]): [number, number][] {
  const counts = new Map<string, number>();
  for (const one of features) {
    const key = ownKey(one);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const soleKey = (one: MentionFeatures) => (counts.get(ownKey(one) ?? '') === 1 ? denialKey(one) : null);
  return keyedPairs(features, soleKey, areOneDenial);
}

/**
 * What one denies in one day in words near one another, a body by its spokesman, too: "denied it would close", "no
 * plan to shut"; not "to buy Birch Bank" and "a takeover of Cedar Trust".
 */
export function areOneDenial(a: MentionFeatures, b: MentionFeatures): boolean {
  const key = denialKey(a);
  if (key === null || key !== denialKey(b) || areOthers(namesDenied(a), namesDenied(b))) return false;
  const relation = relateMeanings(eventTrigger(a.mention), eventTrigger(b.mention));
  return relation !== 'none' && relation !== 'synonym';
}

/** The denier and the day of a denial; null: none, or no single day. */
function denialKey({ mention: { kind, source, stance }, span }: MentionFeatures): string | null {
  if (kind !== 'statement' || stance !== 'denies' || !source || !span || !isDay(span)) return null;
  return `${voiceOf(source.name)} ${dayNumber(span)}`;
}

/** The same with its article. */
function ownKey(one: MentionFeatures): string | null {
  const key = denialKey(one);
  return key && `${one.mention.article.id} ${key}`;
}

/** The words of the names in what is denied, but for the denier's. */
function namesDenied({ mention: { content, source } }: MentionFeatures): ReadonlySet<string> {
  const names = [...(content?.participants.map(({ name }) => name) ?? []), ...(content?.places ?? [])];
  const words = new Set(names.flatMap(nameWords));
  for (const word of nameWords(source?.name ?? '')) words.delete(word);
  return words;
}
