/** When an event happened, as the page says it. */
import type { Precision, TimelineEvent } from '../event-list/schema.ts';
import { onceFor } from './once-for.ts';
import { eventTime, type StatedTime } from './stated-time.ts';
import { boundInWords, spanInWords } from './time-words.ts';
import type { Naming, ReportedIn } from './unit-words.ts';
import { stepUnit } from './units.ts';

type Dated = Pick<TimelineEvent, 'time' | 'mentions'>;

/**
 * A time as finely as it is known: `7 July`, `about 1990`, `early August`, `week of 30 Oct`, `Fri 10 Nov, night`,
 * `by Thu 9 Nov`. The year is said where it isn't the reporting's own, the weekday near the reporting.
 */
export function formatTime(time: StatedTime | null, naming: Naming): string {
  if (!time) return 'no date';
  const { start, end } = time;
  return start === null || end === null
    ? boundInWords(time, naming)
    : spanInWords({ ...time, start, end }, naming);
}

/** When an event happened, as seen from the reporting. */
export const formatEventDate = (event: Dated, reported: ReportedIn | null, locale: string) =>
  formatTime(eventTime(event), { reported: reported ?? LONG_AGO, locale });

/** When an outlet says that it was, in words; null: it says what the event's date says, or nothing. */
export function formatDating(
  event: Dated,
  time: StatedTime | null,
  reported: ReportedIn | null,
  locale: string,
): string | null {
  const words = time && formatTime(time, { reported: reported ?? LONG_AGO, locale });
  return words === formatEventDate(event, reported, locale) ? null : words;
}

/** When an event happened, with its year and, where a day is known, its weekday: `Thu 9 Nov 2017`. */
export function formatWhen(event: Dated, locale: string): string {
  return formatTime(eventTime(event), { reported: null, locale });
}

/** Without an article there is no day to count from. */
export const LONG_AGO: ReportedIn = { first: '1970-01-01', last: '1970-01-01' };

/** How finely a time is known and how: `day, stated`, `part of a month, stated`, `about a year, inferred`. */
export function formatPrecision(event: Dated): string {
  const time = eventTime(event);
  return time && event.time ? `${finenessOf(time)}, ${event.time.certainty}` : 'no article states a date';
}

function finenessOf({ start, end, precision, part, isAbout }: StatedTime): string {
  if (start === null) return 'latest possible time';
  if (end === null) return 'earliest possible time';
  if (precision === 'part-of-day') return `${isAbout ? 'about a ' : ''}part of a day`;
  const article = precision === 'hour' ? 'an' : 'a';
  if (isAbout) return `about ${article} ${precision}`;
  const whole = stepUnit(start, precision, 1);
  if (part !== null || end < whole) return `part of ${article} ${precision}`;
  return end > whole ? `range of ${PLURALS[precision] ?? `${precision}s`}` : precision;
}

const PLURALS: Partial<Record<Precision, string>> = { century: 'centuries' };

/** The civil days on which a list's articles were first published and last published or updated. */
export const reportedIn = onceFor(
  (articles: readonly { published: string; updated: string | null }[]): ReportedIn | null => {
    const days = articles
      .flatMap(({ published, updated }) => [published, updated ?? published])
      .map((time) => time.slice(0, 10));
    days.sort();
    const [first, last] = [days[0], days.at(-1)];
    return first !== undefined && last !== undefined ? { first, last } : null;
  },
);
