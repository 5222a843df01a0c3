import { addCivilDays, civilToMs, msToCivilDate } from '../../event-list/civil.ts';
import { changedTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';

const MINUTE_MS = 60_000;

const BESIDE = new Set(['after', 'before', 'by']);

/**
 * "Shortly after 1 a.m. on Sunday", "just before midnight", "were counted by 6 a.m.": news that counts from a clock means
 * the hours beside it, not all time to come or gone by: a time of that day. Any other time as it is.
 *
 * @param before the word before it, lower case
 */
export function besideClock(time: TimeExpression, before: string | undefined): TimeExpression {
  const { interval } = time;
  if (before === undefined || !BESIDE.has(before) || !interval) return time;
  const isClock = interval.precision === 'minute' || interval.precision === 'hour';
  const bound = interval.start ?? interval.end;
  if (!isClock || bound === null || (interval.start !== null && interval.end !== null)) return time;
  // The bound is a moment: "before midnight" is of the day that ends there.
  const day = msToCivilDate(civilToMs(bound) - MINUTE_MS);
  return changedTime(time, {
    value: day,
    mod: null,
    edtf: day,
    interval: { start: day, end: addCivilDays(day, 1), precision: 'day' },
    because: `“${before}” a time of that day; ${time.because}`,
  });
}
