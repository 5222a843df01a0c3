/** When an event happened, in words: as finely as it is known, and no finer. */
import { civilToMs, DAY_MS, type Civil } from '../event-list/civil.ts';
import type { EventTime } from '../event-list/schema.ts';
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

/** When the story was reported: dates near it bear a weekday, dates of its year need no year. */
export interface ReportedIn {
  /** Civil date of the first publication. */
  first: Civil;
  /** Civil date of the last publication or update. */
  last: Civil;
}

/** A date this near to the reporting is told by its weekday as well. */
const WEEKDAY_WITHIN_MS = 14 * DAY_MS;

/** When an event happened, with its year and, where a day is known, its weekday: `Thu 9 Nov 2017`. */
export function formatWhen(time: EventTime | null, locale: string): string {
  const precise = time?.precision === 'part-of-day' || time?.precision === 'day';
  if (time?.start && time.end && precise && civilToMs(time.end) - civilToMs(time.start) <= DAY_MS) {
    return formatFullDay(civilToMs(time.start), locale);
  }
  return formatEventTime(time, NEVER_REPORTED, locale);
}

/** How finely a time is known and how: `day, stated`, `night, stated`, `month, inferred`. */
export function formatPrecision(time: EventTime | null): string {
  if (!time) return 'no article states a date';
  const isPart = time.precision === 'part-of-day' && time.start !== null;
  const precision = isPart ? partOfDay(civilToMs(time.start ?? '')) : time.precision;
  return `${time.start === null || time.end === null ? 'one bound' : precision}, ${time.certainty}`;
}

/** Far from every event: each bears its year. */
const NEVER_REPORTED: ReportedIn = { first: '0001-01-01', last: '0001-01-01' };

/** The day a half-open end is the day after of. */
const lastDay = (end: number) => Math.ceil(end / DAY_MS) * DAY_MS - DAY_MS;

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

/**
 * When an event happened, as finely as it is known: `7 July`, `August`, `week of 30 Oct`, `Fri 10 Nov, night`,
 * `by 9 Nov`. The year is said where it isn't the reporting's own, the weekday near the reporting.
 */
export function formatEventTime(time: EventTime | null, reported: ReportedIn, locale: string): string {
  if (!time) return 'no date';
  if (time.start === null) return formatUntil(time, reported, locale);
  const start = civilToMs(time.start);
  if (time.end === null) return `since ${dayNear(start, reported, locale)}`;
  return formatSpan(time, { start, end: civilToMs(time.end) }, reported, locale);
}

function formatUntil({ end, edtf }: EventTime, reported: ReportedIn, locale: string): string {
  if (end === null) return 'no date';
  // EDTF's bound is the last day that is meant; where `end` is that very day, the day itself is left out.
  if (edtf.endsWith(end.slice(0, 10))) return `before ${dayNear(civilToMs(end), reported, locale)}`;
  return `by ${dayNear(lastDay(civilToMs(end)), reported, locale)}`;
}

function formatSpan(
  { precision }: EventTime,
  { start, end }: { start: number; end: number },
  reported: ReportedIn,
  locale: string,
): string {
  const otherYear = isOtherYear(start, reported);
  switch (precision) {
    case 'minute':
    case 'hour':
      return `${dayNear(start, reported, locale)}, ${formatClock(start, locale)}`;
    case 'part-of-day':
      return `${dayNear(start, reported, locale)}, ${partOfDay(start)}`;
    case 'day':
      return end - start <= DAY_MS
        ? dayNear(start, reported, locale)
        : formatDays(start, lastDay(end), locale, otherYear);
    case 'weekend':
      return `weekend of ${shortDay(start, otherYear, locale)}`;
    case 'week':
      return end - start <= 7 * DAY_MS
        ? `week of ${shortDay(start, otherYear, locale)}`
        : formatDays(start, lastDay(end), locale, otherYear);
    case 'month':
    case 'season':
    case 'quarter':
    case 'half-year':
      return formatMonths({ start, end }, otherYear, locale);
    case 'year':
      return formatYears(start, end, locale);
    case 'decade':
    case 'century':
      return `${formatYear(start, locale)}–${formatYear(end - 1, locale)}`;
  }
}

const shortDay = (ms: number, withYear: boolean, locale: string) =>
  withYear ? formatDayAndYear(ms, locale) : formatDay(ms, locale);

function formatYears(start: number, end: number, locale: string): string {
  const [first, last] = [formatYear(start, locale), formatYear(end - 1, locale)];
  return first === last ? first : `${first}–${last}`;
}

/** A day as the reader best takes it: `Thu 9 Nov` near the reporting, `7 July` in its year, else `7 July 2015`. */
function dayNear(ms: number, reported: ReportedIn, locale: string): string {
  const [first, last] = [civilToMs(reported.first), civilToMs(reported.last)];
  if (ms >= first - WEEKDAY_WITHIN_MS && ms <= last + WEEKDAY_WITHIN_MS) return formatWeekday(ms, locale);
  const year = isOtherYear(ms, reported) ? ({ year: 'numeric' } as const) : {};
  return say(ms, locale, { day: 'numeric', month: 'long', ...year });
}

function isOtherYear(ms: number, { first, last }: ReportedIn): boolean {
  const year = yearOf(ms);
  return year < yearOf(civilToMs(first)) || year > yearOf(civilToMs(last));
}

/** What people call the part of a day that starts at this hour. */
function partOfDay(ms: number): string {
  const hour = new Date(ms).getUTCHours();
  if (hour < 5 || hour >= 20) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** The civil days on which a list's articles were first published and last published or updated. */
export function reportedIn(
  articles: readonly { published: string; updated: string | null }[],
): ReportedIn | null {
  const days = articles
    .flatMap(({ published, updated }) => [published, updated ?? published])
    .map((time) => time.slice(0, 10));
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
