/**
 * The timeline set vertically, for narrow screens: bands of days or months with their events below, and the
 * folds between them. What it says is HTML's to set; this is the order.
 */
import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { floorTo, startsWithin } from './calendar.ts';
import { formatDays, formatDecade, formatLongDay, formatMonth, formatMonths, formatYear } from './dates.ts';
import { LONG_AGO, reportedIn } from './event-dates.ts';
import { homeOf, type Home } from './home.ts';
import { stretchesOf } from './sections.ts';
import type { Span } from './span.ts';
import { stepUnit } from './units.ts';

export type Band =
  | {
      kind: 'events';
      id: string;
      heading: string;
      /** The time that it holds; null: it holds what has none. */
      span: Span | null;
      events: TimelineEvent[];
    }
  | {
      kind: 'fold';
      id: string;
      /** How long nothing happens. */
      span: Span;
      open: boolean;
      /** Names of the months within, for when it is open. */
      months: string[];
    };

/** Day by day or coarser: beyond this many bands weeks or months are taken. */
const MOST_BANDS = 400;

/** The bands of a list from top to bottom; undated events stand in the last. */
export function bandsOf(list: EventList, unfolded: ReadonlySet<string> | 'all', locale: string): Band[] {
  const homes = new Map(list.events.map((event) => [event.id, homeOf(event)]));
  const dated = [...homes.values()].filter((home): home is Home => home !== null);
  const stretches = dated.length > 0 ? stretchesOf(dated, new Set(), MOST_BANDS) : [];
  const year = formatYear(civilToMs((reportedIn(list.articles) ?? LONG_AGO).last), locale);
  const bands = stretches.flatMap((stretch): Band[] => {
    const { id, start, end } = stretch;
    if (stretch.kind === 'fold') {
      const open = unfolded === 'all' || unfolded.has(id);
      const months = startsWithin(start, end, 'month').map((month) => formatMonth(month, locale));
      return [{ kind: 'fold', id, span: { start, end }, open, months }];
    }
    const events = list.events.filter(({ id: event }) => {
      const home = homes.get(event);
      return home && home.anchor >= start && home.anchor < end;
    });
    return events.length > 0
      ? [
          {
            kind: 'events',
            id,
            heading: headingOf(stretch.named, year, locale),
            span: { start, end },
            events,
          },
        ]
      : [];
  });
  const undated = list.events.filter(({ id }) => homes.get(id) === null);
  if (undated.length === 0) return bands;
  return [...bands, { kind: 'events', id: 'undated', heading: 'No date', span: null, events: undated }];
}

/** `Friday 10 November`, of another year than the reporting's with it; `July 2017`, `2017`, `30 Oct – 8 Nov 2017`. */
function headingOf({ start, end }: Span, year: string, locale: string): string {
  if (end - start === DAY_MS) {
    const own = formatYear(start, locale);
    return own === year ? formatLongDay(start, locale) : `${formatLongDay(start, locale)} ${own}`;
  }
  const whole = (unit: 'month' | 'year' | 'decade') =>
    floorTo(start, unit) === start && floorTo(end, unit) === end;
  const range = (first: string, last: string) => (first === last ? first : `${first} – ${last}`);
  if (whole('decade') && end === stepUnit(start, 'decade', 1)) return formatDecade(start, locale);
  if (whole('year')) return range(formatYear(start, locale), formatYear(end - 1, locale));
  if (whole('month')) return formatMonths({ start, end }, true, locale);
  return formatDays(start, end - DAY_MS, locale, true);
}
