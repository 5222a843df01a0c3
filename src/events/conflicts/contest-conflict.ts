import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
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

/** Who won and who lost, by surname; null: the text doesn't name one for each. */
function sidesOf({ participants, trigger, sentence }: EventMention): readonly string[] | null {
  if (trigger.pos !== 'verb') return null;
  const winnerTo = trigger.stem === 'lose' ? nameBehindTo(sentence.tokens, trigger.end) : null;
  // What is won is a title, and what is lost a set; a name that stands once is of no known type.
  const isPrize = /^(?:lose|win)$/u.test(trigger.stem);
  const sides = (['agent', 'patient'] as const).map((side) => {
    const own = participants.filter(({ role }) => role === side);
    const people = own.filter(({ type }) => type === 'person');
    const [only, ...others] = people.length === 0 && !(isPrize && side === 'patient') ? own : people;
    return only && others.length === 0 && (only.type === 'person' || only.type === 'unknown')
      ? surnameOf(only.name)
      : null;
  });
  const [one, other] = [sides[0], winnerTo ?? sides[1]];
  return one != null && other != null ? [one, other] : null;
}

/** "Lost [6-4 to Poe]": whoever won. */
function nameBehindTo(tokens: readonly Token[], from: number): string | null {
  const to = tokens.findIndex(({ lower, start }) => lower === 'to' && start >= from);
  const behind = to < 0 ? [] : tokens.slice(to + 1);
  const end = behind.findIndex(({ pos }) => pos !== 'PROPN');
  return behind.slice(0, end < 0 ? undefined : end).at(-1)?.text ?? null;
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
