import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { DEFAULT_LOCALE } from './dates.ts';
import { formatDating, formatEventDate, reportedIn } from './event-dates.ts';
import type { Telling } from './glyphs.ts';
import { timelineFonts, type TimelineFonts } from './fonts.ts';
import type { MeasureText } from './text.ts';

export interface LayoutOptions {
  /** Of the drawing, in CSS pixels; below 320 it is drawn as at 320. */
  width: number;
  measure: MeasureText;
  /** BCP 47; the reader's language, for dates. */
  locale?: string;
  /** The id of the selected event: boxed, and labelled whatever its rank. */
  selected?: string | null;
  /** The id of the event that has the focus: labelled whatever its rank. */
  focused?: string | null;
  /** Ids of the folds that are open; `all`: true scale, every day as wide as every other. */
  unfolded?: ReadonlySet<string> | 'all';
  /** 1 where the reader's root text is 16 px. */
  textScale?: number;
  /**
   * The longer list of which this is a part: its time and its columns keep their places, so that what is left
   * out for a while doesn't move what stays. By default the list itself.
   */
  within?: EventList;
  /** Whether the legend stands below the lanes; a page may set it elsewhere. */
  legend?: boolean;
}

const NARROWEST = 320;
/** What is kept free at the edges of the drawing. */
export const MARGIN = 2;

/** What all steps of the layout go by. */
export interface LayoutContext {
  width: number;
  textScale: number;
  fonts: TimelineFonts;
  measure: MeasureText;
  locale: string;
  unfolded: ReadonlySet<string> | 'all';
  selected: string | null;
  /** What is labelled, and has its arcs, before all else. */
  first: readonly (string | null)[];
  dateOf: (event: TimelineEvent) => string;
  /** When an outlet says that it was, in words; null: it says what the event's date says, or nothing. */
  datingOf: (event: TimelineEvent, telling: Pick<Telling, 'time'>) => string | null;
}

/** The options with what they leave open filled in. */
export function contextOf(list: EventList, options: LayoutOptions): LayoutContext {
  const { measure, locale = DEFAULT_LOCALE, selected = null, unfolded = new Set<string>() } = options;
  const textScale = options.textScale ?? 1;
  const reported = reportedIn(list.articles);
  return {
    width: Math.max(NARROWEST, options.width),
    textScale,
    fonts: timelineFonts(textScale),
    measure,
    locale,
    unfolded,
    selected,
    first: [selected, options.focused ?? null],
    dateOf: (event) => formatEventDate(event, reported, locale),
    datingOf: (event, { time }) => formatDating(event, time, reported, locale),
  };
}
