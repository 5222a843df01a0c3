/** A part of a day beside a clock time, `Tuesday morning`, `this evening`: it says which half of the day is meant. */
import type { Meaning } from '../meaning.ts';
import type { DayPart } from '../places.ts';
import type { ClockTime } from '../places-in-day.ts';
import type { TokenReader } from '../token-reader.ts';
import { dayPart } from './day-part.ts';

export interface DayWithPart {
  end: number;
  day: Meaning;
  part: DayPart;
}

/** "Tuesday morning", "this evening" beside a clock time. */
export function readDayWithPart(reader: TokenReader, at: number): DayWithPart | null {
  const [found] = dayPart.recognise(reader, at) ?? [];
  if (found?.meaning.is !== 'day-part') return null;
  return { end: found.end, day: found.meaning.day, part: found.meaning.part };
}

/** "8:30 Friday evening": after noon where the part of the day is. */
export function inPart(clock: ClockTime, part: DayPart): ClockTime {
  const isAfterNoon = part === 'AF' || part === 'EV' || part === 'NI';
  // "until two last night" is after midnight.
  return isAfterNoon && clock.hour < 12 && (clock.hour > 3 || part === 'AF')
    ? { ...clock, hour: clock.hour + 12 }
    : clock;
}
