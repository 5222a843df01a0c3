/**
 * The timeline as numbers: where everything stands, in CSS pixels from the top left corner. A list and a
 * width go in, a layout comes out; it needs no document, and a test can check it.
 */
import type { EventList } from '../event-list/schema.ts';
import { arcHeight, PILL_RISE, placeArcs, type Arc } from './arcs.ts';
import { placeColumns, type Column } from './columns.ts';
import { DEFAULT_LOCALE } from './dates.ts';
import { formatEventTime, reportedIn } from './event-dates.ts';
import { placeFeet, type Foot } from './feet.ts';
import { lineHeight, timelineFonts, type TimelineFonts } from './fonts.ts';
import { placeLabels, type Label } from './labels.ts';
import { placeLanes, type Lane } from './lanes.ts';
import { placeLegend, type LegendEntry } from './legend.ts';
import { placeSections, type SectionLayout } from './place-sections.ts';
import type { FoldedScale } from './scale.ts';
import { wrapText, type MeasureText } from './text.ts';
import { placeVia, type ViaMark } from './via.ts';

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

export interface TimelineLayout {
  width: number;
  height: number;
  textScale: number;
  fonts: TimelineFonts;
  /** The edges of what the lanes cross. */
  left: number;
  right: number;
  /** Base of the labels, the axis' line, and the edges of the band that the lanes fill. */
  labelsBottom: number;
  axis: number;
  bandBottom: number;
  lanes: Lane[];
  sections: SectionLayout[];
  /** In list order. */
  columns: Column[];
  /** By event id. */
  labels: ReadonlyMap<string, Label>;
  arcs: Arc[];
  vias: ViaMark[];
  feet: Foot[];
  /** Outlets credited that have no lane, below the lanes' names. */
  cited: { lines: string[]; y: number };
  legend: { entries: LegendEntry[]; y: number };
  selected: string | null;
  /** Between time and place; null: nothing is dated. */
  scale: FoldedScale | null;
  dateOf: (event: EventList['events'][number]) => string;
}

const MARGIN = 2;
const AXIS_GAP = 12;
const PILL_HALF = 10;
const NARROWEST = 320;

/** Lays out the timeline of a list. */
export function layoutTimeline(list: EventList, options: LayoutOptions): TimelineLayout {
  const { measure, locale = DEFAULT_LOCALE, selected = null, unfolded = new Set<string>() } = options;
  const textScale = options.textScale ?? 1;
  const width = Math.max(NARROWEST, options.width);
  const fonts = timelineFonts(textScale);
  const reported = reportedIn(list.articles) ?? { first: '1970-01-01', last: '1970-01-01' };
  const dateOf: TimelineLayout['dateOf'] = ({ time }) => formatEventTime(time, reported, locale);

  const whole = options.within ?? list;
  const { gutter } = placeLanes(whole, { top: 0, width, textScale }, { fonts, measure, locale });
  const frame = { left: gutter, right: width - MARGIN };
  const { scale, sections, undated } = placeSections(whole, frame, {
    unfolded,
    fonts,
    measure,
    locale,
    textScale,
  });
  const columns = placeColumns(list, whole, { scale, undated, textScale });
  const first = [selected, options.focused ?? null];

  const labels = placeLabels(
    columns.map(({ event, x }) => ({
      id: event.id,
      title: event.title,
      rank: event.rank,
      isDated: event.time !== null && event.time.start !== null && event.time.end !== null,
      section: sections.find(({ x0, x1 }) => x >= x0 && x <= x1)?.id ?? '',
      date: dateOf(event),
      x,
    })),
    frame,
    { fonts, textScale, measure, first },
  );
  const pillWidth = measure('contradicts', fonts.pill) + 20 * textScale;
  const arcs = placeArcs(list.links, columns, pillWidth, { frame, first });

  const labelsBottom = MARGIN + Math.max(0, ...[...labels.values()].map(({ height }) => height));
  const arcsTop = Math.max(0, ...arcs.map(({ level }) => arcHeight(level) + PILL_RISE + PILL_HALF));
  const axis = labelsBottom + AXIS_GAP + Math.max(8, arcsTop * textScale);
  const lanesTop = axis + lineHeight(fonts.heading) + 8;
  const { lanes } = placeLanes(list, { top: lanesTop, width, textScale }, { fonts, measure, locale });
  const bandBottom = lanesTop + lanes.reduce((total, { height }) => total + height, 0) + 4;

  const feet = placeFeet(sections, { top: bandBottom, fonts, measure, locale });
  const cited = {
    lines: citedLines(list, gutter - 14, fonts, measure),
    y: bandBottom + lineHeight(fonts.note),
  };
  const feetBottom = bandBottom + 2.4 * lineHeight(fonts.note);
  const citedBottom = cited.y + cited.lines.length * lineHeight(fonts.note) - lineHeight(fonts.note) / 2;
  const belowLanes = Math.max(feetBottom, citedBottom);
  const entries =
    options.legend === false ? [] : placeLegend(columns, { width, left: frame.left }, { fonts, measure });
  const legendRows = Math.max(0, ...entries.map(({ row }) => row + 1));
  const legend = { entries, y: belowLanes + 18 * textScale };

  return {
    width,
    height: Math.ceil(legendRows > 0 ? legend.y + legendRows * 22 * textScale : belowLanes),
    textScale,
    fonts,
    ...frame,
    labelsBottom,
    axis,
    bandBottom,
    lanes,
    sections,
    columns,
    labels,
    arcs,
    vias: placeVia(columns, lanes, { frame, fonts, measure }),
    feet,
    cited,
    legend,
    selected,
    scale,
    dateOf,
  };
}

function citedLines(list: EventList, width: number, fonts: TimelineFonts, measure: MeasureText): string[] {
  const own = new Set(list.outlets.flatMap(({ name, shortName }) => [name, shortName]));
  const credited = list.events.flatMap(({ mentions }) => mentions.map(({ via }) => via));
  const cited = [...new Set(credited)].filter((name): name is string => name !== null && !own.has(name));
  if (cited.length === 0) return [];
  return wrapText(`+ cited: ${cited.join(', ')}`, { font: fonts.note, width, maxLines: 3 }, measure);
}
