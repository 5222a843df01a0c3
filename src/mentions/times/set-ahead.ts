import { isOnCalendar } from '../stance/scheduling.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

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
  return frame.times.find(({ from }) => calendarWordBefore(frame, from) === setAt) ?? null;
}

/** Whether a time was set for the noun before it, and dates no verb but that of setting it. */
export function isSetAhead(frame: SentenceFrame, { from }: PlacedTime, verbHead: number): boolean {
  const setAt = calendarWordBefore(frame, from);
  if (setAt === null || setAt === verbHead) return false;
  const before = frame.tokens[setAt - 1]?.text === ',' ? setAt - 2 : setAt - 1;
  return frame.tokens[before]?.pos === 'NOUN';
}

/** Index of the "due", "set" or "planned" that a time hangs on; null: on none. */
function calendarWordBefore({ tokens }: SentenceFrame, from: number): number | null {
  const before = from - 1;
  const at = PREPOSITION.test(tokens[before]?.lower ?? '') ? before - 1 : before;
  return isOnCalendar(tokens[at]?.lower ?? '') ? at : null;
}

const PREPOSITION = /^(?:at|by|for|in|on)$/u;
