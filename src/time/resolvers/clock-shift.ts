/** `an hour later`, `20 minutes earlier`: counted from a clock time that the text has just given. */
import type { Meaning } from '../meaning.ts';
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
  const from = memory.last && minuteOf(memory.last);
  if (!memory.last || from === null || !Number.isInteger(minutes))
    return unplaced('DURATION', lengthValue([length]), 'a length of time, not a date');
  const day = memory.last.firstDay + Math.floor((from + side * minutes) / MINUTES_PER_DAY);
  const minute = (from + side * minutes) % MINUTES_PER_DAY;
  const ofDay = minute < 0 ? minute + MINUTES_PER_DAY : minute;
  const place = clockPlace(day, {
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
    zone: memory.last.value.endsWith('Z') ? 'Z' : '',
    toTheMinute: memory.last.precision === 'minute' || length.unit === 'minute',
  });
  const rule = `${side < 0 ? 'before' : 'after'} ${memory.last.value}, of which the text spoke before`;
  return { type: 'TIME', value: place.value, place, certainty: 'inferred', rule };
}

/** Minutes from the start of its first day to a clock time; null for every other place. */
function minuteOf({ precision, value }: Place): number | null {
  if (precision !== 'minute' && precision !== 'hour') return null;
  const clock = /T(\d\d):(\d\d)/.exec(value);
  return clock && Number(clock[1]) * 60 + Number(clock[2]);
}
