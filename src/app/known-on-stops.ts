import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { EventList, ListedArticle } from '../event-list/schema.ts';
import { count, formatDay } from '../timeline/dates.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import { placeApart } from '../timeline/place-apart.ts';
import type { MeasureText } from '../timeline/text.ts';
import { knownDays } from './visible-list.ts';

/** A day at which "As known on" can stop. */
export interface Stop {
  day: string;
  /** In CSS pixels from the drawing's left edge. */
  x: number;
  /** Who published or updated: `CNN updated`, `3 articles`. */
  who: string;
  when: string;
  /** The one outlet that did; null: several. */
  outlet: string | null;
  /** Where its text begins, in pixels as above, and in which row from the line up; null: there is no room. */
  name: { x: number; row: number } | null;
}

const THUMB_GAP = 20;
const TEXT_GAP = 10;
const ROWS = 3;

type Frame = Pick<TimelineLayout, 'left' | 'right' | 'scale' | 'fonts'>;

/** The days at their place in the timeline's time, each with its text where there is room. */
export function placeStops(list: EventList, frame: Frame, measure: MeasureText, locale: string): Stop[] {
  const { left, right, scale, fonts } = frame;
  const days = knownDays(list.articles);
  const wanted = days.map(({ day }) => scale?.x(civilToMs(day) + DAY_MS / 2) ?? left);
  const places = placeApart(wanted, THUMB_GAP, left + THUMB_GAP, right - THUMB_GAP);
  const stops = days.map(({ day, articles }, index): Stop => {
    const when = formatDay(civilToMs(day), locale);
    return { day, x: places[index] ?? left, ...whoOf(articles, list), when, name: null };
  });
  return named(stops, frame, (text) => measure(text, fonts.note));
}

function whoOf(articles: readonly ListedArticle[], { outlets }: EventList): Pick<Stop, 'who' | 'outlet'> {
  const [outlet, other] = new Set(articles.map((article) => article.outlet));
  if (outlet === undefined || other !== undefined)
    return { who: count(articles.length, 'article'), outlet: null };
  const name = outlets.find(({ id }) => id === outlet)?.shortName ?? '';
  const isUpdate = articles.length === 1 && articles[0]?.updated !== null;
  return { who: `${name}${isUpdate ? ' updated' : ''}`, outlet };
}

/** Where a stop's text stands. */
interface Place {
  row: number;
  x0: number;
  x1: number;
}

/** From the last back: each then knows how much room the later ones leave. */
function named(stops: readonly Stop[], frame: Frame, width: (text: string) => number): Stop[] {
  const taken: Place[] = [];
  const placed = stops.toReversed().map((stop): Stop => {
    const place = placeText(stop.x, width(`${stop.who} ${stop.when}`), { stops, taken, frame });
    if (!place) return stop;
    taken.push(place);
    return { ...stop, name: { x: place.x0, row: place.row } };
  });
  return placed.reverse();
}

/** In the row of the stops a text stands before its stop, or after it; in the rows above, over it. */
function placeText(
  x: number,
  long: number,
  { stops, taken, frame: { left, right } }: { stops: readonly Stop[]; taken: readonly Place[]; frame: Frame },
): Place | null {
  const places = Array.from({ length: ROWS }, (_, row) => {
    const until = Math.min(right, ...taken.flatMap((one) => (one.row === row ? one.x0 - TEXT_GAP : [])));
    const over = Math.max(left, Math.min(x - long / 2, until - long));
    const x0s = row === 0 ? [x - TEXT_GAP - long, x + TEXT_GAP] : [over];
    return x0s.map((x0) => ({ row, x0, x1: x0 + long })).filter(({ x1 }) => x1 <= until);
  });
  const isClear = ({ row, x0, x1 }: Place) =>
    x0 >= left &&
    (row === 0
      ? // There it would stand on the mark of another stop.
        stops.every((stop) => stop.x <= x0 - TEXT_GAP / 2 || stop.x >= x1 + TEXT_GAP / 2)
      : x0 <= x && x1 >= x);
  return places.flat().find(isClear) ?? null;
}
