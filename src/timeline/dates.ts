/**
 * Civil dates in words. Everything is formatted as if at UTC, where civilToMs puts it, so that no reader's
 * zone moves a day. `locale` is the reader's; English readers of any region get the day before the month.
 */
import { utc } from '@date-fns/utc';
import { differenceInDays, differenceInMonths, differenceInYears } from 'date-fns';
import { civilToMs, DAY_MS, type Civil } from '../event-list/civil.ts';
import type { EventTime } from '../event-list/schema.ts';
import type { Span } from './span.ts';

export const DEFAULT_LOCALE = 'en-GB';

/** When the story was reported: dates near it bear a weekday, dates of its year need no year. */
export interface ReportedIn {
  /** Civil date of the first publication. */
  first: Civil;
  /** Civil date of the last publication or update. */
  last: Civil;
}

/** A date this near to the reporting is told by its weekday as well. */
const WEEKDAY_WITHIN_MS = 14 * DAY_MS;

/** Up to here a length is said in days, and then in months. */
const MOST_DAYS = 92;
const MOST_MONTHS = 36;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const ours = /^en\b/.test(locale) ? DEFAULT_LOCALE : locale;
  const key = `${ours} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(ours, { ...options, timeZone: 'UTC' })));
  return made;
}

/** British English writes "Sept", where every other month has three letters, and a comma after the weekday. */
const tidy = (text: string) => text.replace(/\bSept\b/gu, 'Sep').replace(/^(\p{L}+), /u, '$1 ');

const say = (ms: number, locale: string, options: Intl.DateTimeFormatOptions) =>
  tidy(format(locale, options).format(ms));

/** `9 Nov`. */
export const formatDay = (ms: number, locale: string) => say(ms, locale, { day: 'numeric', month: 'short' });

/** `9 Nov 2017`. */
export const formatDayAndYear = (ms: number, locale: string) =>
  say(ms, locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** `Thu 9 Nov`. */
export const formatWeekday = (ms: number, locale: string) =>
  say(ms, locale, { weekday: 'short', day: 'numeric', month: 'short' });

/** `Thu 9 Nov 2017`. */
export const formatFullDay = (ms: number, locale: string) =>
  say(ms, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** `Thursday 9 November`. */
export const formatLongDay = (ms: number, locale: string) =>
  say(ms, locale, { weekday: 'long', day: 'numeric', month: 'long' });

export const formatMonth = (ms: number, locale: string) => say(ms, locale, { month: 'long' });
export const formatMonthAndYear = (ms: number, locale: string) =>
  say(ms, locale, { month: 'long', year: 'numeric' });
export const formatYear = (ms: number, locale: string) => say(ms, locale, { year: 'numeric' });
const formatClock = (ms: number, locale: string) =>
  say(ms, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `9–11 Nov 2017`: from a day up to and with another. */
export function formatDays(first: number, last: number, locale: string, withYear: boolean): string {
  if (first === last) return withYear ? formatDayAndYear(first, locale) : formatDay(first, locale);
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const range = format(locale, { day: 'numeric', month: 'short', ...year }).formatRange(first, last);
  return tidy(range)
    .replace(/\s*–\s*/u, ' – ')
    .replace(/^(\d+) – (?=\d)/u, '$1–');
}

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

/** `July`, `July–August 2017`: the months that a span holds. */
export function formatMonths({ start, end }: Span, withYear: boolean, locale: string): string {
  const [first, last] = [start, end - 1];
  const options: Intl.DateTimeFormatOptions = withYear
    ? { month: 'long', year: 'numeric' }
    : { month: 'long' };
  return format(locale, options)
    .formatRange(first, last)
    .replace(/\s*–\s*/u, '–');
}

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

/** How long a stretch without events is: `60 days`, `14 months`, `8 years`. */
export function formatLength({ start, end }: Span): string {
  const days = differenceInDays(end, start, { in: utc });
  if (days <= MOST_DAYS) return count(days, 'day');
  const months = differenceInMonths(end, start, { in: utc });
  return months < MOST_MONTHS
    ? count(months, 'month')
    : count(differenceInYears(end, start, { in: utc }), 'year');
}

export const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

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
