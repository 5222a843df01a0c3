/** Words that put a time off to another: "moved to Friday", "put off until Monday", "was postponed". */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { CALLED_OFF, MOVED, MOVED_AWAY, POSTPONED } from '../words/direction-signals.ts';
import type { Bounds } from './sentence.ts';
import { verbAt } from './verb.ts';

/** "scheduled for Tuesday, was postponed", "was called off": within the sentence, after the time. */
export function isCalledOff(reader: TokenReader, { end }: Phrase, bounds: Bounds): boolean {
  for (let at = end; at < Math.min(bounds.end, end + 8) && !REASONS.has(reader.word(at)); at++)
    if (CALLED_OFF.has(reader.word(at)) || isPutOff(reader, at)) return true;
  return false;
}

/** "set for Tuesday after it was called off last month": what came before the plan. */
const REASONS = new Set(['after', 'because', 'since', 'unless']);

/** "was put off", "had been called off". */
const isPutOff = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'off' &&
  (reader.word(at - 1) === 'put' || reader.word(at - 1) === 'called') &&
  STATES.has(reader.word(at - 2));

/** "pushed back to Sunday", "moved to Friday", "put off a vote on the bill until Monday": within the clause. */
export function isPostponed(reader: TokenReader, at: number, from: number): boolean {
  const isTo = reader.word(at) === 'to';
  for (let index = at - 1; index >= Math.max(from, at - POSTPONED_REACH); index--) {
    const word = reader.word(index);
    const isNear = index >= at - MOVED_REACH;
    if (POSTPONED.has(word)) return !isTo || isNear;
    if (SHUT.has(word)) return !isTo && !STATES.has(reader.word(index - 1));
    if (MOVED.has(word)) return isTo || word.startsWith('extend') ? isNear : isMovedAway(reader, index, at);
    if (word === 'and' || word === ',' || verbAt(reader, index, from)) return false;
  }
  return false;
}

/** "closed its offices until Monday", "flights cancelled until Monday": just done; "was closed until Monday" may be over. */
const SHUT = new Set(['canceled', 'cancelled', 'closed', 'grounded', 'shut']);
const STATES = new Set(['been', 'kept', 'remained', 'stayed', 'was', 'were']);

/** "put the vote off until", "put off a vote until"; "put up posters until" isn't. */
function isMovedAway(reader: TokenReader, verb: number, at: number): boolean {
  for (let index = verb + 1; index < at; index++) if (MOVED_AWAY.has(reader.word(index))) return true;
  return false;
}

/** What is put off can stand between the verb and "until"; "moved to" says the day itself. */
const POSTPONED_REACH = 8;
const MOVED_REACH = 3;

/** "was moved from Saturday", "pushed back from June". */
export function isMoved(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - MOVED_REACH; index--)
    if (POSTPONED.has(reader.word(index)) || (MOVED.has(reader.word(index)) && reader.word(index) !== 'put'))
      return true;
  return false;
}
