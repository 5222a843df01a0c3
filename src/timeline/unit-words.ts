/** Units of the calendar and the clock in words: a day, the week of a day, months, seasons, a century. */
import { civilToMs, DAY_MS, type Civil } from '../event-list/civil.ts';
import { floorTo } from './calendar.ts';
import {
  formatClock,
  formatDay,
  formatDayAndYear,
  formatDays,
  formatFullDay,
  formatMonths,
  formatWeekday,
  formatYear,
  say,
} from './dates.ts';
import { namedUnit, type Whole } from './named-unit.ts';
import type { Span } from './span.ts';
import { HOUR_MS, stepUnit } from './units.ts';

/** When the story was reported: dates near it bear a weekday, dates of its year need no year. */
export interface ReportedIn {
  /** Civil date of the first publication. */
  first: Civil;
  /** Civil date of the last publication or update. */
  last: Civil;
}

/** How days are named: as seen from the reporting, or, where that is null, in full. */
export interface Naming {
  reported: ReportedIn | null;
  locale: string;
}

/** A date this near to the reporting is told by its weekday as well. */
const WEEKDAY_WITHIN_MS = 14 * DAY_MS;
/** A part of a day is no longer than this; what is longer runs from one to another. */
const LONGEST_PART_MS = 18 * HOUR_MS;

/** The stretch by the name of its unit, or from its first to its last. */
export function wholeInWords(time: Whole, naming: Naming): string {
  const { precision, start, end } = time;
  switch (precision) {
    case 'minute':
    case 'hour':
      return clockInWords(time, naming);
    case 'part-of-day':
      if (end - start > LONGEST_PART_MS) return daysInWords(time, naming);
      return `${dayInWords(start, naming)}, ${partOfDay(start)}`;
    case 'weekend':
    case 'week':
      // A length of weeks ends on any day.
      if (end !== stepUnit(start, precision, 1)) return daysInWords(time, naming);
      return `${precision} of ${shortDay(start, naming)}`;
    case 'day':
      return daysInWords(time, naming);
    case 'month':
    case 'season':
    case 'quarter':
    case 'half-year':
      return namedUnit(time, naming.locale) ?? monthsInWords(time, naming);
    case 'year':
      if (floorTo(start, 'year') !== start || floorTo(end, 'year') !== end) return daysInWords(time, naming);
      return rangeOf(formatYear(start, naming.locale), formatYear(end - 1, naming.locale));
    case 'decade':
    case 'century':
      return (
        namedUnit(time, naming.locale) ??
        rangeOf(formatYear(start, naming.locale), formatYear(end - 1, naming.locale))
      );
  }
}

const rangeOf = (first: string, last: string) => (first === last ? first : `${first}–${last}`);

/** `20:00`, `20:00–22:30`: a clock time is told by its beginning, a stretch of hours by both ends. */
function clockInWords({ start, end, precision }: Whole, naming: Naming): string {
  const from = `${dayInWords(start, naming)}, ${formatClock(start, naming.locale)}`;
  if (end <= stepUnit(start, precision, 1)) return from;
  const to = formatClock(end, naming.locale);
  const isSameDay = floorTo(start, 'day') === floorTo(end - 1, 'day');
  return isSameDay ? `${from}–${to}` : `${from} – ${dayInWords(end, naming)}, ${to}`;
}

function daysInWords({ start, end }: Span, naming: Naming): string {
  if (end - start <= DAY_MS) return dayInWords(start, naming);
  const last = Math.ceil(end / DAY_MS) * DAY_MS - DAY_MS;
  return formatDays(floorTo(start, 'day'), last, naming.locale, isOtherYear(start, naming));
}

/** `July`, `July–September`; days where they aren't whole months. */
function monthsInWords({ start, end }: Span, naming: Naming): string {
  const isWhole = floorTo(start, 'month') === start && floorTo(end, 'month') === end;
  if (!isWhole) return daysInWords({ start, end }, naming);
  return formatMonths({ start, end }, isOtherYear(start, naming), naming.locale);
}

/** What people call the part of a day that starts at a moment. */
export function partOfDay(ms: number): string {
  const hour = new Date(ms).getUTCHours();
  if (hour < 5 || hour >= 20) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** A day as the reader best takes it: `Thu 9 Nov` near the reporting, `7 July` in its year, else `7 July 2015`. */
export function dayInWords(ms: number, { reported, locale }: Naming): string {
  if (!reported) return formatFullDay(ms, locale);
  const [first, last] = [civilToMs(reported.first), civilToMs(reported.last)];
  if (ms >= first - WEEKDAY_WITHIN_MS && ms <= last + WEEKDAY_WITHIN_MS) return formatWeekday(ms, locale);
  const year = isOtherYear(ms, { reported, locale }) ? ({ year: 'numeric' } as const) : {};
  return say(ms, locale, { day: 'numeric', month: 'long', ...year });
}

const shortDay = (ms: number, naming: Naming) =>
  isOtherYear(ms, naming) ? formatDayAndYear(ms, naming.locale) : formatDay(ms, naming.locale);

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

function isOtherYear(ms: number, { reported }: Naming): boolean {
  if (!reported) return true;
  return yearOf(ms) < yearOf(civilToMs(reported.first)) || yearOf(ms) > yearOf(civilToMs(reported.last));
}
