/**
 * The vertical timeline of a narrow picture as numbers, in CSS pixels from its top left corner: the lanes'
 * names like stairs, then bands of days or months with their events, folds between them, and the legend.
 */
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { bandsOf, type Band } from '../timeline/bands.ts';
import { DEFAULT_LOCALE, formatLength } from '../timeline/dates.ts';
import { formatEventDate, reportedIn } from '../timeline/event-dates.ts';
import { tellingsOf, type Telling } from '../timeline/glyphs.ts';
import { publishedNote } from '../timeline/lanes.ts';
import { placeLegend, type LegendEntry } from '../timeline/legend.ts';
import { rowTimes, type RowTime } from '../timeline/row-times.ts';
import type { ReportedIn } from '../timeline/unit-words.ts';
import type { Span } from '../timeline/span.ts';
import { timelineFonts, type TimelineFonts } from '../timeline/fonts.ts';
import { wrapText, type Font, type MeasureText } from '../timeline/text.ts';

/** A line of text; `y` is its base line. */
export interface VerticalText {
  text: string;
  x: number;
  y: number;
  font: Font;
  ink: 'ink' | 'muted' | 'denied';
}

/** An outlet's line from `top` down to the end of the lanes. */
export interface VerticalLane {
  outlet: string;
  x: number;
  top: number;
}

export interface VerticalEvent {
  id: string;
  top: number;
  bottom: number;
  /** Height of the glyphs' centres. */
  y: number;
  glyphs: { x: number; telling: Telling }[];
  times: (RowTime & { x: number })[];
}

export interface VerticalStrip {
  kind: 'heading' | 'fold';
  top: number;
  bottom: number;
}

export interface VerticalLayout {
  width: number;
  height: number;
  radius: number;
  lanes: VerticalLane[];
  lanesBottom: number;
  strips: VerticalStrip[];
  events: VerticalEvent[];
  texts: VerticalText[];
  legend: { entries: LegendEntry[]; y: number };
}

export interface VerticalOptions {
  width: number;
  measure: MeasureText;
  locale?: string | undefined;
  unfolded?: ReadonlySet<string> | 'all' | undefined;
}

const TITLE: Font = { face: 'serif', size: 17, weight: 600 };
const TITLE_LEADING = 21;
const NOTE_LEADING = 17;
const STAIR = 20;
const STRIP = 30;
const WIDEST_STEP = 24;
const MOST_LANES_SHARE = 0.3;
const LARGEST_RADIUS = 7;
const LEGEND_ROW = 22;

/** What the steps of the layout share; each adds below `y` and moves it down. */
interface Pen {
  layout: VerticalLayout;
  fonts: TimelineFonts;
  measure: MeasureText;
  list: EventList;
  reported: ReportedIn | null;
  locale: string;
  /** Left edge of the events' text. */
  textX: number;
  y: number;
}

/** Where everything of the vertical picture stands, in CSS pixels from its top left corner. */
export function layoutVertical(list: EventList, options: VerticalOptions): VerticalLayout {
  const pen = startOf(list, options);
  const { layout } = pen;
  placeStairs(pen);
  for (const band of bandsOf(list, options.unfolded ?? new Set(), pen.locale)) placeBand(band, pen);
  layout.lanesBottom = pen.y;
  const tellings = layout.events.flatMap(({ glyphs }) => glyphs.map(({ telling }) => telling));
  const { width } = layout;
  const entries = placeLegend(tellings, { width, left: 0 }, { fonts: pen.fonts, measure: pen.measure });
  layout.legend = { entries, y: pen.y + 24 };
  const rows = Math.max(0, ...entries.map(({ row }) => row + 1));
  layout.height = Math.ceil(pen.y + (rows > 0 ? 24 + (rows - 0.5) * LEGEND_ROW : 0));
  return layout;
}

function startOf(list: EventList, { width, measure, locale = DEFAULT_LOCALE }: VerticalOptions): Pen {
  const step = Math.min(WIDEST_STEP, (width * MOST_LANES_SHARE) / Math.max(1, list.outlets.length));
  const radius = Math.max(1.5, Math.min(LARGEST_RADIUS, step / 2 - 2));
  const lanes = list.outlets.map(({ id }, index) => ({ outlet: id, x: radius + 1 + index * step, top: 0 }));
  const textX = (lanes.at(-1)?.x ?? 0) + radius + 14;
  const reported = reportedIn(list.articles);
  const legend = { entries: [], y: 0 };
  const layout = {
    width,
    height: 0,
    radius,
    lanes,
    lanesBottom: 0,
    strips: [],
    events: [],
    texts: [],
    legend,
  };
  return { layout, fonts: timelineFonts(1), measure, list, reported, locale, textX, y: 0 };
}

/** Each outlet's name to the right of where its line begins: no name stands over another's line. */
function placeStairs(pen: Pen): void {
  const { layout, list, fonts, measure, locale } = pen;
  for (const [index, { name, id }] of list.outlets.entries()) {
    const lane = layout.lanes[index];
    if (!lane) continue;
    lane.top = pen.y + STAIR / 2;
    const x = lane.x + layout.radius + 7;
    const y = pen.y + STAIR / 2 + fonts.lane.size * 0.34;
    const [line = ''] = wrapText(name, { font: fonts.lane, width: layout.width - x, maxLines: 1 }, measure);
    layout.texts.push({ text: line, x, y, font: fonts.lane, ink: 'ink' });
    const note = publishedNote(
      list.articles.filter(({ outlet }) => outlet === id),
      locale,
    );
    const noteX = x + measure(line, fonts.lane) + 8;
    if (noteX + measure(note, fonts.note) <= layout.width) {
      layout.texts.push({ text: note, x: noteX, y, font: fonts.note, ink: 'muted' });
    }
    pen.y += STAIR;
  }
  pen.y += 12;
}

function placeBand(band: Band, pen: Pen): void {
  const { layout, fonts } = pen;
  const kind = band.kind === 'fold' ? 'fold' : 'heading';
  layout.strips.push({ kind, top: pen.y, bottom: pen.y + STRIP });
  const text = band.kind === 'fold' ? `${formatLength(band.span)} without events` : band.heading;
  const font = band.kind === 'fold' ? fonts.note : fonts.heading;
  const x = band.kind === 'fold' ? pen.textX : 8;
  const ink = band.kind === 'fold' ? 'muted' : 'ink';
  layout.texts.push({ text, x, y: pen.y + STRIP / 2 + font.size * 0.34, font, ink });
  pen.y += STRIP;
  if (band.kind === 'events') for (const event of band.events) placeEvent(event, band.span, pen);
}

function placeEvent(event: TimelineEvent, band: Span | null, pen: Pen): void {
  const { layout, list, fonts, reported, locale } = pen;
  const tellings = tellingsOf(event, list);
  const top = pen.y;
  pen.y += 12;
  const date = event.time ? formatEventDate(event, reported, locale) : '';
  addLines(date, { font: fonts.date, ink: 'muted', leading: NOTE_LEADING, maxLines: 1 }, pen);
  const y = pen.y + TITLE_LEADING / 2;
  addLines(event.title, { font: TITLE, ink: 'ink', leading: TITLE_LEADING, maxLines: 6 }, pen);
  const note = { font: fonts.note, leading: NOTE_LEADING, maxLines: 3 };
  addLines(toldBy(tellings, list), { ...note, ink: 'muted' }, pen);
  for (const text of contradictions(event, list)) addLines(text, { ...note, ink: 'denied' }, pen);
  pen.y += 12;
  const xOf = new Map(layout.lanes.map(({ outlet, x }) => [outlet, x]));
  const glyphs = tellings.map((telling) => ({ x: xOf.get(telling.outlet) ?? 0, telling }));
  const times = rowTimes(tellings, band).map((time) => ({ ...time, x: xOf.get(time.outlet) ?? 0 }));
  layout.events.push({ id: event.id, top, bottom: pen.y, y, glyphs, times });
}

function addLines(
  text: string,
  {
    font,
    ink,
    leading,
    maxLines,
  }: Pick<VerticalText, 'font' | 'ink'> & { leading: number; maxLines: number },
  pen: Pen,
): void {
  const { layout, textX, measure } = pen;
  for (const line of wrapText(text, { font, width: layout.width - textX, maxLines }, measure)) {
    layout.texts.push({ text: line, x: textX, y: pen.y + leading * 0.75, font, ink });
    pen.y += leading;
  }
}

/** `Post · Quay via Radio Coast`, `only Post`. */
function toldBy(tellings: readonly Telling[], { outlets }: EventList): string {
  const names = tellings.map(({ outlet, via }) => {
    const name = outlets.find(({ id }) => id === outlet)?.shortName ?? outlet;
    return via === null ? name : `${name} via ${via}`;
  });
  return names.length === 1 && outlets.length > 1 ? `only ${names.join()}` : names.join(' · ');
}

/** What the arcs of the horizontal timeline say. */
function contradictions({ id }: TimelineEvent, { links, events }: EventList): string[] {
  const others = links
    .filter(({ type, from, to }) => type === 'contradicts' && (from === id || to === id))
    .map(({ from, to }) => events.find((event) => event.id === (from === id ? to : from))?.title);
  return others.flatMap((title) => (title === undefined ? [] : `contradicts: ${title}`));
}
