import { isOnCalendar } from '../stance/scheduling.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { clauseAt, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/**
 * "A hearing due on Tuesday", "the launch set for May", "talks, planned for Friday,": the time that was set for what a
 * noun names, whatever came of it. Null: none was.
 */
export function setAhead(frame: SentenceFrame, { at, trigger }: FoundTrigger): PlacedTime | null {
  if (frame.times.length === 0 || trigger.pos !== 'noun') return null;
  const { tokens } = frame;
  let next = at + 1;
  while ((tokens[next]?.start ?? Infinity) < trigger.end) next++;
  const setAt = tokens[next]?.text === ',' ? next + 1 : next;
  if (!isOnCalendar(tokens[setAt]?.lower ?? '')) return null;
  return (
    frame.times.find(
      ({ from, time }) => time.interval !== null && calendarWordBefore(frame, from) === setAt,
    ) ?? null
  );
}

/**
 * Whether a time was set for the noun before it, and dates no verb but that of setting it. "The appeal due on Tuesday will
 * be heard" then, unless another day is given for that.
 */
export function isSetAhead(frame: SentenceFrame, placed: PlacedTime, verb: Clause['verb']): boolean {
  const setAt = calendarWordBefore(frame, placed.from);
  if (setAt === null || setAt === verb?.head) return false;
  const before = frame.tokens[setAt - 1]?.text === ',' ? setAt - 2 : setAt - 1;
  if (frame.tokens[before]?.pos !== 'NOUN') return false;
  return (
    verb?.tense !== 'future' ||
    frame.times.some(
      ({ from, time }) => from >= verb.to && time.interval !== null && clauseAt(frame, from).verb === verb,
    )
  );
}

/** Index of the "due", "set" or "planned" that a time hangs on; null: on none. */
function calendarWordBefore({ tokens }: SentenceFrame, from: number): number | null {
  const before = from - 1;
  const at = PREPOSITION.test(tokens[before]?.lower ?? '') ? before - 1 : before;
  // "a fire set early Tuesday"
  if (tokens[at]?.lower === 'set' && tokens[before]?.lower !== 'for') return null;
  return isOnCalendar(tokens[at]?.lower ?? '') ? at : null;
}

const PREPOSITION = /^(?:at|by|for|in|on)$/u;
