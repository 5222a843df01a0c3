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
  /** Where its text stands; null: there is no room. */
  name: { side: 'left' | 'right'; row: number } | null;
}

const THUMB_GAP = 20;
const TEXT_GAP = 10;
const ROWS = 2;

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

/**
 * Texts before their stops, from the last back; where the one before lies too near, after the stop, or in a
 * second row above.
 */
function named(stops: readonly Stop[], { left, right }: Frame, width: (text: string) => number): Stop[] {
  const taken: { row: number; x0: number; x1: number }[] = [];
  const isFree = (row: number, x0: number, x1: number) =>
    x0 >= left &&
    x1 <= right &&
    taken.every((other) => other.row !== row || x1 + TEXT_GAP <= other.x0 || x0 >= other.x1 + TEXT_GAP) &&
    // In the lower row a text would stand on the mark of a stop.
    (row > 0 || stops.every(({ x }) => x <= x0 - TEXT_GAP / 2 || x >= x1 + TEXT_GAP / 2));
  const placed = stops.toReversed().map((stop): Stop => {
    const long = width(`${stop.who} ${stop.when}`);
    for (let row = 0; row < ROWS; row++) {
      for (const side of ['left', 'right'] as const) {
        const x0 = side === 'left' ? stop.x - TEXT_GAP - long : stop.x + TEXT_GAP;
        if (!isFree(row, x0, x0 + long)) continue;
        taken.push({ row, x0, x1: x0 + long });
        return { ...stop, name: { side, row } };
      }
    }
    return stop;
  });
  return placed.reverse();
}
