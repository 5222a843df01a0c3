import { group } from 'd3-array';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { barsOf, glyphPlaces, type Bar } from './bars.ts';
import { tellingsOf, type Telling } from './glyphs.ts';
import { placeApart } from './place-apart.ts';
import type { FoldedScale, Section } from './scale.ts';
import { heldSpan, lengthOf } from './span.ts';
import { HOUR_MS } from './units.ts';

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
  const columns = list.events.flatMap((event): Column[] => {
    const x = places.get(event.id);
    if (x === undefined) return [];
    const half = (room.get(x) ?? Infinity) / 2;
    const reach = Math.max(SMALLEST_RADIUS, Math.min(WIDEST_REACH * textScale, half));
    const radius = isUndated(x) ? rest : dated;
    return [{ event, x, radius, reach, tellings: tellingsOf(event, list), bars: [] }];
  });
  if (!scale) return columns;
  const glyphs = glyphPlaces(columns);
  return columns.map((column) => ({
    ...column,
    bars: barsOf(column, { home: sectionOf(column.event, scale), glyphs, scale }),
  }));
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
  const bySection = group(all, (event) => scale && sectionOf(event, scale));
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
  const held = heldSpan(event);
  if (!held) return null;
  return sections.find(({ end }) => held.start < end) ?? sections.at(-1) ?? null;
}

const evenPlaces = (count: number, { x0, x1 }: Strip) =>
  Array.from({ length: count }, (_, index) => x0 + ((index + 0.5) / count) * (x1 - x0));

/**
 * The middle of each event's own time within its section, and of “8 a.m.” the full hour; events of the very same
 * time share it evenly.
 */
function wantedPlaces(events: readonly TimelineEvent[], section: Section, { x }: FoldedScale): number[] {
  const spans = events.map((event): Strip => {
    const held = heldSpan(event) ?? section;
    const isMoment = event.time?.start !== null && lengthOf(held) <= HOUR_MS;
    const end = isMoment ? held.start : held.end;
    return { x0: x(Math.max(held.start, section.start)), x1: x(Math.min(end, section.end)) };
  });
  return spans.map((span, index) => {
    const same = spans.flatMap(({ x0, x1 }, other) => (x0 === span.x0 && x1 === span.x1 ? [other] : []));
    return span.x0 + ((same.indexOf(index) + 0.5) / same.length) * (span.x1 - span.x0);
  });
}
