/** What is as long as a length told before a day or month, and ends with it: the three months before April. */
import { addMonths, dateOf, dayOf, FIRST_DAY, monthIndex, monthOfIndex } from './calendar.ts';
import type { Day } from './calendar.ts';
import { dayPlace, halfYearPlace, monthPlace, quarterPlace, yearPlace } from './places.ts';
import type { Place } from './places.ts';
import type { ResolvedPhrase } from './resolved-phrase.ts';
import { spanPlace } from './spans.ts';

interface Length {
  months: number;
  days: number;
}

/** By its TIMEX3 value: P3M, P1Y, 1996-Q1, FY1996; null: of no such length. */
export function lengthOf({ resolution: { value } }: ResolvedPhrase): Length | null {
  const [, amount, unit] = /^P(\d+)([DMWY])$/.exec(value) ?? [];
  if (amount !== undefined && unit !== undefined) {
    const size = Number(amount);
    if (unit === 'M' || unit === 'Y') return { months: unit === 'M' ? size : size * 12, days: 0 };
    return { months: 0, days: unit === 'D' ? size : size * 7 };
  }
  // A plain year, "the war of 1990 ended", is when something was.
  if (value.includes('-Q')) return { months: 3, days: 0 };
  if (value.includes('-H')) return { months: 6, days: 0 };
  return value.startsWith('FY') ? { months: 12, days: 0 } : null;
}

/** What is so long and ends with a day or a month; null: no place of the calendar does. */
export function placeBefore(length: Length | null, last: Place | null): Place | null {
  if (!length || !last || (last.precision !== 'day' && last.precision !== 'month')) return null;
  const firstDay = firstDayOf(length, last);
  const isInCalendar = firstDay >= FIRST_DAY && firstDay <= last.lastDay;
  if (!isInCalendar) return null;
  if (length.months > 0 && isMonthEnd(last.lastDay)) {
    const { year, month } = dateOf(firstDay);
    return placeOfMonths(monthIndex(year, month), length.months);
  }
  return spanPlace(last.value, dayPlace(firstDay), dayPlace(last.lastDay));
}

function firstDayOf({ months, days }: Length, { lastDay }: Place): Day {
  if (days > 0) return lastDay - days + 1;
  if (!isMonthEnd(lastDay)) return addMonths(lastDay, -months) + 1;
  const { year, month } = dateOf(lastDay);
  const first = monthOfIndex(monthIndex(year, month) - months + 1);
  return dayOf(first.year, first.month, 1);
}

/** Whether a month ends with the day. */
const isMonthEnd = (day: Day): boolean => dateOf(day + 1).day === 1;

/** So many months, as a year, half-year or quarter where the calendar has it. */
function placeOfMonths(first: number, count: number): Place {
  const { year, month } = monthOfIndex(first);
  if ((month - 1) % count === 0) {
    if (count === 12) return yearPlace(year);
    if (count === 6) return halfYearPlace(year, (month + 5) / 6);
    if (count === 3) return quarterPlace(year, (month + 2) / 3);
  }
  const last = monthOfIndex(first + count - 1);
  const from = monthPlace(year, month);
  return spanPlace(from.value, from, monthPlace(last.year, last.month));
}
