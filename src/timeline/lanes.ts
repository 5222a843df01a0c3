import { civilDateOf, civilToMs } from '../event-list/civil.ts';
import type { EventList, ListedArticle } from '../event-list/schema.ts';
import { count, formatDay, formatDays } from './dates.ts';
import type { TimelineFonts } from './fonts.ts';
import { cutText, type MeasureText } from './text.ts';

/** An outlet's lane: its name and when it published, in the gutter, and the height of its line. */
export interface Lane {
  outlet: string;
  name: string;
  note: string;
  y: number;
  height: number;
}

/** Room for the colour mark before a lane's name, and after its text. */
export const GUTTER_MARK = 12;
const GUTTER_AFTER = 14;
const WIDEST_GUTTER = 190;
/** A page sets a word or two of its own above the gutter. */
const NARROWEST_GUTTER = 122;

/** Lanes in list order below `top`, and how wide their names make the gutter, at most a third of `width`. */
export function placeLanes(
  { outlets, articles }: Pick<EventList, 'outlets' | 'articles'>,
  { top, width, textScale }: { top: number; width: number; textScale: number },
  { fonts, measure, locale }: { fonts: TimelineFonts; measure: MeasureText; locale: string },
): { lanes: Lane[]; gutter: number } {
  const height = laneHeight(outlets.length) * textScale;
  const most = Math.min(WIDEST_GUTTER * textScale, width / 3) - GUTTER_MARK - GUTTER_AFTER;
  const lanes = outlets.map(({ id, shortName }, index): Lane => {
    const own = articles.filter(({ outlet }) => outlet === id);
    return {
      outlet: id,
      name: cutText(shortName, { font: fonts.lane, width: most }, measure),
      note: cutText(publishedNote(own, locale), { font: fonts.note, width: most }, measure),
      y: top + (index + 0.5) * height,
      height,
    };
  });
  const widest = Math.max(
    0,
    ...lanes.flatMap(({ name, note }) => [measure(name, fonts.lane), measure(note, fonts.note)]),
  );
  const needed = Math.ceil(widest) + GUTTER_MARK + GUTTER_AFTER;
  return { lanes, gutter: Math.max(needed, Math.min(NARROWEST_GUTTER * textScale, width / 4)) };
}

/** A name and a note need 34 px; many lanes are drawn as tight as that. */
const laneHeight = (lanes: number) => (lanes <= 4 ? 40 : 34);

const dayOf = (timestamp: string) => civilToMs(civilDateOf(timestamp));

const NOT_YET = 'not yet published';

/** `9 Nov`, `9 Nov, updated 11 Nov`, `3 articles, 9–11 Nov`. */
export function publishedNote(articles: readonly ListedArticle[], locale: string): string {
  // An outlet of the list has an article, if not of the day that is looked at.
  const [first] = articles;
  if (!first) return NOT_YET;
  if (articles.length === 1) {
    const published = formatDay(dayOf(first.published), locale);
    const updated = first.updated === null ? published : formatDay(dayOf(first.updated), locale);
    return published === updated ? published : `${published}, updated ${updated}`;
  }
  const days = articles.flatMap(({ published, updated }) => [dayOf(published), dayOf(updated ?? published)]);
  const range = formatDays(Math.min(...days), Math.max(...days), locale, false);
  return `${count(articles.length, 'article')}, ${range}`;
}
