/**
 * Places on the calendar: how each looks in TIMEX3, in EDTF and as a half-open civil interval. What a
 * phrase resolves to is made here and nowhere else.
 */
import type { Civil } from '../event-list/civil.ts';
import type { Precision } from '../event-list/schema.ts';
import {
  dayOf,
  dayText,
  daysInMonth,
  isoWeekOf,
  minuteText,
  mondayOf,
  monthIndex,
  monthOfIndex,
  monthText,
  yearText,
} from './calendar.ts';
import type { Day } from './calendar.ts';

export interface Place {
  /** TIMEX3 value. */
  value: string;
  edtf: string;
  start: Civil;
  end: Civil;
  precision: Precision;
  /** First and last day, both included. */
  firstDay: Day;
  lastDay: Day;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** First hour and hour after the last, within the civil day: a night lasts until midnight here. */
const DAY_PART_HOURS: Record<DayPart, readonly [number, number]> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 24],
  DT: [8, 18],
};

/** EDTF's codes of seasons without a hemisphere, and the first month of each in the north. */
const SEASONS: Record<Season, { code: number; month: number }> = {
  SP: { code: 21, month: 3 },
  SU: { code: 22, month: 6 },
  FA: { code: 23, month: 9 },
  WI: { code: 24, month: 12 },
};

function placeOfDays(value: string, edtf: string, firstDay: Day, lastDay: Day, precision: Precision): Place {
  return { value, edtf, start: dayText(firstDay), end: dayText(lastDay + 1), precision, firstDay, lastDay };
}

/** From one month's first day to another's last. */
function placeOfMonths(
  value: string,
  edtf: string,
  first: number,
  count: number,
  precision: Precision,
): Place {
  const { year, month } = monthOfIndex(first);
  const last = monthOfIndex(first + count - 1);
  const lastDay = dayOf(last.year, last.month, daysInMonth(last.year, last.month));
  return placeOfDays(value, edtf, dayOf(year, month, 1), lastDay, precision);
}

export function dayPlace(day: Day): Place {
  const text = dayText(day);
  return placeOfDays(text, text, day, day, 'day');
}

export function weekPlace(day: Day): Place {
  const monday = mondayOf(day);
  const { year, week } = isoWeekOf(day);
  const value = `${yearText(year)}-W${String(week).padStart(2, '0')}`;
  return placeOfDays(value, `${dayText(monday)}/${dayText(monday + 6)}`, monday, monday + 6, 'week');
}

/** Saturday and Sunday of a day's week. */
export function weekendPlace(day: Day): Place {
  const week = weekPlace(day);
  const saturday = week.firstDay + 5;
  const edtf = `${dayText(saturday)}/${dayText(saturday + 1)}`;
  return placeOfDays(`${week.value}-WE`, edtf, saturday, saturday + 1, 'weekend');
}

export function monthPlace(year: number, month: number): Place {
  const text = monthText(year, month);
  return placeOfMonths(text, text, monthIndex(year, month), 1, 'month');
}

/** `quarter`: 1 to 4. */
export function quarterPlace(year: number, quarter: number): Place {
  const first = monthIndex(year, quarter * 3 - 2);
  const edtf = `${monthText(year, quarter * 3 - 2)}/${monthText(year, quarter * 3)}`;
  return placeOfMonths(`${yearText(year)}-Q${quarter}`, edtf, first, 3, 'quarter');
}

/** `half`: 1 or 2. */
export function halfYearPlace(year: number, half: number): Place {
  const first = monthIndex(year, half * 6 - 5);
  const edtf = `${monthText(year, half * 6 - 5)}/${monthText(year, half * 6)}`;
  return placeOfMonths(`${yearText(year)}-H${half}`, edtf, first, 6, 'half-year');
}

export function seasonPlace(year: number, season: Season): Place {
  const { code, month } = SEASONS[season];
  const first = monthIndex(year, month);
  return placeOfMonths(`${yearText(year)}-${season}`, `${yearText(year)}-${code}`, first, 3, 'season');
}

export function yearPlace(year: number): Place {
  return placeOfMonths(yearText(year), yearText(year), monthIndex(year, 1), 12, 'year');
}

/** The decade of a year: 1987 gives the 1980s. */
export function decadePlace(year: number): Place {
  const tens = Math.floor(year / 10);
  const value = String(tens).padStart(3, '0');
  return placeOfMonths(value, `${value}X`, monthIndex(tens * 10, 1), 120, 'decade');
}

/** The years that begin as the given one does: 1987 gives 1900 to 1999, TIMEX3 value `19`. */
export function centuryPlace(year: number): Place {
  const hundreds = Math.floor(year / 100);
  const value = String(hundreds).padStart(2, '0');
  return placeOfMonths(value, `${value}XX`, monthIndex(hundreds * 100, 1), 1200, 'century');
}

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
  const [start, end] = [
    minuteText(firstDay, from * 60),
    to === 24 ? dayText(firstDay + 1) : minuteText(firstDay, to * 60),
  ];
  return { ...day, start, end, precision: 'part-of-day' };
}

export interface ClockTime {
  /** 0 to 24. */
  hour: number;
  minute: number;
  /** `Z` for UTC and GMT; empty for every other zone and none. */
  zone: '' | 'Z';
  /** False for "8 p.m.": then the hour is all that is known. */
  toTheMinute: boolean;
}

/** A clock time on a day: 24:00 is the midnight at its end. */
export function clockPlace(day: Day, { hour, minute, zone, toTheMinute }: ClockTime): Place {
  const start = minuteText(day, hour * 60 + minute);
  const clock = hour === 24 ? `${dayText(day)}T24:00` : start;
  return {
    value: `${clock}${zone}`,
    edtf: start,
    start,
    end: minuteText(day, hour * 60 + minute + (toTheMinute ? 1 : 60)),
    precision: toTheMinute ? 'minute' : 'hour',
    // Midnight ends the day that the text speaks of.
    firstDay: day,
    lastDay: day,
  };
}

/** From one place to another, both included: `2017-11-06/2017-11-09`. */
export function spanPlace(value: string, from: Place, to: Place): Place {
  const edtf = from.edtf === to.edtf ? from.edtf : `${edgeOf(from, 0)}/${edgeOf(to, 1)}`;
  const { start, firstDay } = from;
  const { end, lastDay } = to;
  return { value, edtf, start, end, precision: from.precision, firstDay, lastDay };
}

/** An end of a place's EDTF: intervals have two, decades and seasons are told by their days. */
function edgeOf(place: Place, side: 0 | 1): string {
  const ends = place.edtf.split('/');
  if (ends.length === 2) return ends[side] ?? place.edtf;
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T.*)?)?)?$/.test(place.edtf)) return place.edtf;
  return dayText(side === 0 ? place.firstDay : place.lastDay);
}

/** The first or last edge of a place as EDTF, for open bounds. */
export const firstEdge = (place: Place): string => edgeOf(place, 0);
export const lastEdge = (place: Place): string => edgeOf(place, 1);
