import type { EventMention } from '../../mentions/event-mention.ts';
import { DECIDING_VERBS } from '../data/deciding-verbs.ts';

/**
 * Why two contests can't be one: "Poe beat Ruiz" in the final, "Ruiz beat Lind" before it. Each tells who won and who
 * lost, and each names one whom the other doesn't. By surnames, as one text has no more.
 */
export function contestConflict(a: EventMention, b: EventMention): string | null {
  if (!DECIDING_VERBS.has(a.trigger.stem) || !DECIDING_VERBS.has(b.trigger.stem)) return null;
  const [one, other] = [sidesOf(a), sidesOf(b)];
  if (!one || !other) return null;
  const isOther = one.some((name) => !other.includes(name)) && other.some((name) => !one.includes(name));
  return isOther ? `of ${one.join(' and ')}, and of ${other.join(' and ')}` : null;
}

/** Who won and who lost, by surname; null: the text doesn't name one person for each. */
function sidesOf({ participants, trigger }: EventMention): readonly string[] | null {
  if (trigger.pos !== 'verb') return null;
  const sides = (['agent', 'patient'] as const).map((side) =>
    participants.flatMap(({ name, role, type }) =>
      type === 'person' && role === side ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
    ),
  );
  return sides.every(({ length }) => length === 1) ? sides.flat() : null;
}
