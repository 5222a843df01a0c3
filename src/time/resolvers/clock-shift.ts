/** `an hour later`, `20 minutes earlier`: counted from a clock time that the text has just given. */
import type { Meaning } from '../meaning.ts';
import type { Memory } from '../memory.ts';
import { clockPlace } from '../places-in-day.ts';
import type { Place } from '../places.ts';
import { lengthValue } from '../timex-values.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { unplaced } from './resolution.ts';

const MINUTES_PER_DAY = 24 * 60;

/** A length only where the last time of the text has no hour. */
export function resolveClockShift(
  { length, side }: Extract<Meaning, { is: 'clock-shift' }>,
  { memory }: Circumstances,
): Resolution {
  const minutes = (length.amount ?? 0) * (length.unit === 'hour' ? 60 : 1);
  const last = lastClock(memory);
  const from = last && minuteOf(last);
  if (!last || from === null || !Number.isInteger(minutes))
    return unplaced('DURATION', lengthValue([length]), 'a length of time, not a date');
  const day = last.firstDay + Math.floor((from + side * minutes) / MINUTES_PER_DAY);
  const minute = (from + side * minutes) % MINUTES_PER_DAY;
  const ofDay = minute < 0 ? minute + MINUTES_PER_DAY : minute;
  const place = clockPlace(day, {
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
    zone: last.value.endsWith('Z') ? 'Z' : '',
    toTheMinute: last.precision === 'minute' || length.unit === 'minute',
  });
  const rule = `${side < 0 ? 'before' : 'after'} ${last.value}, of which the text spoke before`;
  return { type: 'TIME', value: place.value, place, certainty: 'inferred', rule };
}

/** The last clock time, also where its own day stands behind it: "at 9:20 a.m. (0320 GMT) on Friday". */
function lastClock(memory: Memory): Place | null {
  const { last } = memory;
  if (last?.precision !== 'day') return last;
  const clocks = [memory.lastOf('minute'), memory.lastOf('hour')];
  return clocks.find((clock) => clock?.firstDay === last.firstDay) ?? last;
}

/** Minutes from the start of its first day to a clock time; null for every other place. */
function minuteOf({ precision, value }: Place): number | null {
  if (precision !== 'minute' && precision !== 'hour') return null;
  const clock = /T(\d\d):(\d\d)/.exec(value);
  return clock && Number(clock[1]) * 60 + Number(clock[2]);
}
