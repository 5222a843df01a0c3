/** Places within a day: its parts and clock times, in TIMEX3, in EDTF and as a half-open civil interval. */
import { dayText, minuteText } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { DayPart, Place } from './places.ts';

/** First hour and hour after the last, within the civil day: a night lasts until midnight here. */
const DAY_PART_HOURS: Record<DayPart, readonly [number, number]> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 24],
  DT: [8, 18],
};

/** A part of a day. EDTF has no such thing: it gives the day, the interval says the hours. */
export function dayPartPlace(day: Day, part: DayPart): Place {
  const [from, to] = DAY_PART_HOURS[part];
  const text = dayText(day);
  return {
    value: `${text}T${part}`,
    edtf: text,
    start: minuteText(day, from * 60),
    end: to === 24 ? dayText(day + 1) : minuteText(day, to * 60),
    precision: 'part-of-day',
    firstDay: day,
    lastDay: day,
  };
}

/** Hours of a day that have no code of their own: "early Tuesday". `to`: the hour after the last. */
export function hoursPlace(day: Place, from: number, to: number): Place {
  const { firstDay } = day;
  const start = minuteText(firstDay, from * 60);
  const end = to === 24 ? dayText(firstDay + 1) : minuteText(firstDay, to * 60);
  return { ...day, start, end, precision: 'part-of-day' };
}

export interface ClockTime {
  /** 0 to 24. */
  hour: number;
  minute: number;
  /** Where the text counts them: `10:15:30`. */
  second?: number;
  /** `Z` for UTC and GMT; empty for every other zone and none. */
  zone: '' | 'Z';
  /** False for "8 p.m.": then the hour is all that is known. */
  toTheMinute: boolean;
}

/** A clock time on a day: 24:00 is the midnight at its end. */
export function clockPlace(day: Day, { hour, minute, second, zone, toTheMinute }: ClockTime): Place {
  const start = minuteText(day, hour * 60 + minute);
  const clock = hour === 24 ? `${dayText(day)}T24:00` : start;
  return {
    value: `${clock}${second === undefined ? '' : `:${String(second).padStart(2, '0')}`}${zone}`,
    edtf: start,
    start,
    end: minuteText(day, hour * 60 + minute + (toTheMinute ? 1 : 60)),
    precision: toTheMinute ? 'minute' : 'hour',
    // Midnight ends the day that the text speaks of.
    firstDay: day,
    lastDay: day,
  };
}
