import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { tellingsOf, type Telling } from './glyphs.ts';
import { placeApart } from './place-apart.ts';
import type { FoldedScale, Section } from './scale.ts';
import { boundedSpan, eventSpan, isCoarse, mentionSpan } from './span.ts';

/** An interval as wide as a mention knows it; an open end is drawn as one. */
export interface Bar {
  outlet: string;
  x0: number;
  x1: number;
  openStart: boolean;
  openEnd: boolean;
  /** Whether it reaches beyond its column's section, over columns that it doesn't speak of. */
  reachesBeyond: boolean;
}

/** An event's column: its place, and how each outlet tells of it. */
export interface Column {
  event: TimelineEvent;
  x: number;
  /** Of its glyphs: smaller where the next column is so near that they would touch. */
  radius: number;
  /** How far to both sides a press is meant for it. */
  reach: number;
  tellings: Telling[];
  bars: Bar[];
}

/** How far columns keep apart where there is room. */
const COLUMN_GAP = 22;
const OPEN_BAR = 44;
/** For what adding up widths loses. */
const SLACK = 0.5;
const LARGEST_RADIUS = 6.5;
const SMALLEST_RADIUS = 2;
/** Half of the 24 px that WCAG 2.2 asks of what is pressed. */
const WIDEST_REACH = 12;

/** Where undated events stand: after the last section. */
export interface Strip {
  x0: number;
  x1: number;
}

/** Places the events' columns, in list order, each in the section of its time and where `within` has it. */
export function placeColumns(
  list: EventList,
  within: EventList,
  { scale, undated, textScale }: { scale: FoldedScale | null; undated: Strip | null; textScale: number },
): Column[] {
  const places = columnPlaces(within.events, scale, undated);
  const xs = within.events.flatMap(({ id }) => places.get(id) ?? []);
  const room = new Map(xs.map((x, index) => [x, nearest(xs, index)]));
  const isUndated = (x: number) => undated !== null && x >= undated.x0;
  // One size for all that are dated, none larger among the rest: a larger glyph would seem to matter more.
  const radiusOf = (which: boolean) => {
    const least = Math.min(
      ...[...room].flatMap(([x, near]) => (isUndated(x) === which ? [near / 2 - 1] : [])),
    );
    return Math.max(SMALLEST_RADIUS, Math.min(LARGEST_RADIUS * Math.min(textScale, 1.5), least));
  };
  const dated = radiusOf(false);
  const rest = Math.min(dated, radiusOf(true));
  return list.events.flatMap((event) => {
    const x = places.get(event.id);
    if (x === undefined) return [];
    const half = (room.get(x) ?? Infinity) / 2;
    return [
      {
        event,
        x,
        radius: isUndated(x) ? rest : dated,
        reach: Math.max(SMALLEST_RADIUS, Math.min(WIDEST_REACH * textScale, half)),
        tellings: tellingsOf(event, list),
        bars: scale ? barsOf(event, x, list, scale) : [],
      },
    ];
  });
}

/** How far the nearer neighbour is. */
function nearest(xs: readonly number[], index: number): number {
  const at = xs[index] ?? 0;
  return Math.min(at - (xs[index - 1] ?? -Infinity), (xs[index + 1] ?? Infinity) - at);
}

function columnPlaces(
  all: readonly TimelineEvent[],
  scale: FoldedScale | null,
  undated: Strip | null,
): Map<string, number> {
  const bySection = new Map<Section | null, TimelineEvent[]>();
  for (const event of all) {
    const section = scale && sectionOf(event, scale);
    const events = bySection.get(section);
    if (events) events.push(event);
    else bySection.set(section, [event]);
  }
  const places = new Map<string, number>();
  for (const [section, events] of bySection) {
    const strip = section ?? undated;
    if (!strip) continue;
    const wanted = section && scale ? wantedPlaces(events, section, scale) : evenPlaces(events.length, strip);
    const margin = Math.min(COLUMN_GAP / 2, (strip.x1 - strip.x0) / (2 * events.length));
    const apart = placeApart(wanted, COLUMN_GAP, strip.x0 + margin, strip.x1 - margin);
    for (const [index, { id }] of events.entries()) places.set(id, apart[index] ?? strip.x0);
  }
  return places;
}

function sectionOf(event: TimelineEvent, { sections }: FoldedScale): Section | null {
  const own = eventSpan(event);
  const bounded = own && boundedSpan(own);
  if (!bounded) return null;
  return sections.find(({ end }) => bounded.start < end) ?? sections.at(-1) ?? null;
}

const evenPlaces = (count: number, { x0, x1 }: Strip) =>
  Array.from({ length: count }, (_, index) => x0 + ((index + 0.5) / count) * (x1 - x0));

/** The middle of each event's own time within its section; events of the very same time share it evenly. */
function wantedPlaces(events: readonly TimelineEvent[], section: Section, { x }: FoldedScale): number[] {
  const spans = events.map((event): Strip => {
    const own = eventSpan(event);
    const bounded = (own && boundedSpan(own)) ?? section;
    return { x0: x(Math.max(bounded.start, section.start)), x1: x(Math.min(bounded.end, section.end)) };
  });
  return spans.map((span, index) => {
    const same = spans.flatMap(({ x0, x1 }, other) => (x0 === span.x0 && x1 === span.x1 ? [other] : []));
    return span.x0 + ((same.indexOf(index) + 0.5) / same.length) * (span.x1 - span.x0);
  });
}

/** One bar for each outlet that knows the event's time less finely than to the day, as wide as it knows it. */
function barsOf(event: TimelineEvent, at: number, list: EventList, scale: FoldedScale): Bar[] {
  const outletOf = new Map(list.articles.map(({ id, outlet }) => [id, outlet]));
  const home = sectionOf(event, scale);
  const bars = new Map<string, Bar>();
  for (const mention of event.mentions) {
    const outlet = outletOf.get(mention.article);
    const stated = mentionSpan(mention, event.time);
    if (outlet === undefined || !stated) continue;
    const { start, end, precision } = stated;
    const open = start === null || end === null;
    if (!open && !isCoarse(precision)) continue;
    const x0 = start === null ? at - OPEN_BAR : scale.x(start);
    const x1 = end === null ? at + OPEN_BAR : scale.x(end);
    const reachesBeyond = !open && home !== null && (x0 < home.x0 - SLACK || x1 > home.x1 + SLACK);
    const bar = { outlet, x0, x1, openStart: start === null, openEnd: end === null, reachesBeyond };
    const known = bars.get(outlet);
    if (!known || bar.x1 - bar.x0 < known.x1 - known.x0) bars.set(outlet, bar);
  }
  return [...bars.values()];
}
