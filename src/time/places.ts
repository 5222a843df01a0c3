/**
 * Places on the calendar: how each looks in TIMEX3, in EDTF and as a half-open civil interval. What a
 * phrase resolves to is made here, within a day in places-in-day.ts, from one place to another in spans.ts.
 */
import type { Civil } from '../event-list/civil.ts';
import type { Precision } from '../event-list/schema.ts';
import {
  dayOf,
  dayText,
  daysInMonth,
  isoWeekOf,
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
