/**
 * Civil dates in words. Everything is formatted as if at UTC, where civilToMs puts it, so that no reader's
 * zone moves a day. `locale` is the reader's; English readers of any region get the day before the month.
 */
import { utc } from '@date-fns/utc';
import { differenceInDays, differenceInMonths, differenceInYears } from 'date-fns';
import type { Span } from './span.ts';

export const DEFAULT_LOCALE = 'en-GB';

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

/** A moment in the words that the options ask for. */
export const say = (ms: number, locale: string, options: Intl.DateTimeFormatOptions) =>
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
export const formatYear = (ms: number, locale: string) => say(ms, locale, { year: 'numeric' });

/** `1990s`: the decade that begins at a moment. */
export const formatDecade = (ms: number, locale: string) => `${formatYear(ms, locale).slice(0, -1)}0s`;

export const formatClock = (ms: number, locale: string) =>
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
