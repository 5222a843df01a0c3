import { OPPOSITES } from '../data/opposites.ts';
import { eventTrigger } from './event-trigger.ts';
import type { MentionFeatures } from './features.ts';
import { haveOneTheme } from './one-thing.ts';

/** By stem, its opposites. */
const OPPOSITES_OF = new Map<string, string[]>();
for (const [one, other] of OPPOSITES) {
  OPPOSITES_OF.set(one, [...(OPPOSITES_OF.get(one) ?? []), other]);
  OPPOSITES_OF.set(other, [...(OPPOSITES_OF.get(other) ?? []), one]);
}

type Told = Pick<MentionFeatures, 'mention' | 'themes'>;

/**
 * Whether one says of an act that it is not, and the other of its opposite that it is: "won't support it", "will oppose
 * it". What isn't said by somebody is of one thing only where it is done to one.
 */
export function areNegatedOpposites(one: Told, other: Told): boolean {
  const [a, b] = [one.mention, other.mention];
  if ((a.stance === 'denies') === (b.stance === 'denies')) return false;
  if (!OPPOSITES_OF.get(eventTrigger(a).stem)?.includes(eventTrigger(b).stem)) return false;
  return (a.kind === 'statement' && b.kind === 'statement') || haveOneTheme(one, other);
}

/** What a mention has in common with those whose act is the opposite of its own. */
export function oppositeKeys({ mention }: Pick<Told, 'mention'>): string[] {
  const { stem } = eventTrigger(mention);
  const others = OPPOSITES_OF.get(stem) ?? [];
  return others.map((other) => `opposites ${stem < other ? `${stem} ${other}` : `${other} ${stem}`}`);
}
