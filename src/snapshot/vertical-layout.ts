/**
 * Lays out the vertical timeline of a narrow picture: the lanes' names like stairs, then bands of days or months
 * with their events, folds between them, and the legend.
 */
import type { EventList } from '../event-list/schema.ts';
import { bandsOf, type Band } from '../timeline/bands.ts';
import { DEFAULT_LOCALE, formatLength } from '../timeline/dates.ts';
import { reportedIn } from '../timeline/event-dates.ts';
import { timelineFonts } from '../timeline/fonts.ts';
import { publishedNote } from '../timeline/lanes.ts';
import { placeLegend } from '../timeline/legend.ts';
import { wrapText, type MeasureText } from '../timeline/text.ts';
import { placeEvent } from './vertical-event.ts';
import type { Pen } from './vertical-pen.ts';
import type { VerticalLayout } from './vertical-picture.ts';

export interface VerticalOptions {
  width: number;
  measure: MeasureText;
  locale?: string | undefined;
  unfolded?: ReadonlySet<string> | 'all' | undefined;
}

const STAIR = 20;
const STRIP = 30;
const WIDEST_STEP = 24;
const MOST_LANES_SHARE = 0.3;
const LARGEST_RADIUS = 7;
const LEGEND_ROW = 22;

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
