import type { TokenReader } from '../token-reader.ts';
import { verbAt } from './verb.ts';
import { THAT_VERBS } from '../words/verbs.ts';

/**
 * "was due to speak on Monday but fell ill": a plan of the past, and what came of it behind the day; "but aides said" tells
 * of what may come.
 *
 * @param at the plan's verb
 * @param end index behind the day
 */
export function isGivenUp(reader: TokenReader, at: number, end: number): boolean {
  const joint = reader.word(end) === ',' ? end + 1 : end;
  if (reader.word(joint) !== 'but') return false;
  const isPast = [1, 2, 3].some((back) => WAS.has(reader.word(at - back)));
  if (!isPast) return false;
  for (let next = joint + 1; next <= joint + BUT_REACH; next++) {
    const verb = verbAt(reader, next, joint + 1);
    if (verb) return verb.tense === 'past' && !THAT_VERBS.has(reader.word(next));
  }
  return false;
}

const WAS = new Set(['was', 'were']);
/** How many words a subject of its own has behind "but". */
const BUT_REACH = 4;
