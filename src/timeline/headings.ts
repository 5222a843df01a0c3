import { DAY_MS } from '../event-list/civil.ts';
import { APPROXIMATE_MS, floorTo, type CalendarUnit } from './calendar.ts';
import { formatDay, formatDays, formatDecade, formatMonth, formatWeekday, formatYear } from './dates.ts';
import type { Span } from './span.ts';
import { stepUnit } from './units.ts';

/**
 * What a section of time may be called, longest first: the first that fits is drawn. A day is `Thu 9 Nov`,
 * a month `July`, a year `2017`, anything else from its first day to its last.
 *
 * @param before the section that it follows without a fold; null: none. Only behind one of the same month do
 *   days without it, `3–14`, say which they are; else the month alone is said.
 */
export function headingsOf({ start, end }: Span, before: Span | null, locale: string): string[] {
  const last = end - DAY_MS;
  const isGoingOn = before !== null && isWithinMonth(before.end - DAY_MS, start);
  const month = formatMonth(start, locale).slice(0, 3);
  if (end - start === DAY_MS) {
    const day = isGoingOn ? String(new Date(start).getUTCDate()) : month;
    return [formatWeekday(start, locale), formatDay(start, locale), day];
  }
  if (end === stepUnit(start, 'decade', 1) && isWhole('decade', start, end)) {
    return [formatDecade(start, locale)];
  }
  if (isWhole('year', start, end)) return rangeOf(formatYear(start, locale), formatYear(last, locale));
  if (isWhole('month', start, end) && isWithinYear(start, last)) {
    const [first, other] = [formatMonth(start, locale), formatMonth(last, locale)];
    return [...rangeOf(first, other), ...rangeOf(first.slice(0, 3), other.slice(0, 3))];
  }
  if (isWithinMonth(start, last)) {
    const [first, other] = [start, last].map((day) => new Date(day).getUTCDate());
    return [formatDays(start, last, locale, false), isGoingOn ? `${first}–${other}` : month];
  }
  if (!isWithinYear(start, last)) {
    // Over a turn of the year days alone are clear; over more than a year they aren't.
    const days = end - start > APPROXIMATE_MS.year ? [] : [formatDays(start, last, locale, false)];
    const years = rangeOf(formatYear(start, locale), formatYear(last, locale));
    return [formatDays(start, last, locale, true), ...days, ...years];
  }
  const [first, other] = [formatMonth(start, locale), formatMonth(last, locale)];
  return [formatDays(start, last, locale, false), ...rangeOf(first.slice(0, 3), other.slice(0, 3))];
}

const rangeOf = (first: string, last: string) => [first === last ? first : `${first}–${last}`];

const isWithinYear = (start: number, last: number) => floorTo(start, 'year') === floorTo(last, 'year');

const isWithinMonth = (start: number, last: number) => floorTo(start, 'month') === floorTo(last, 'month');

const isWhole = (unit: CalendarUnit, start: number, end: number) =>
  floorTo(start, unit) === start && floorTo(end, unit) === end;
