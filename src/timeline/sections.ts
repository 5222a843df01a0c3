/**
 * The first half of the scale: which stretches of time the timeline shows, and which it folds. Time is cut
 * where the homes of the events begin and end; a stretch where no event stands is folded where it is long and
 * joined to its neighbour where it is short.
 */
import { bisector } from 'd3-array';
import { DAY_MS, msToCivilDate } from '../event-list/civil.ts';
import { APPROXIMATE_MS, coarserUnit, startsWithin, type CalendarUnit } from './calendar.ts';
import { widen, type Home } from './home.ts';
import { lengthOf, type Span } from './span.ts';

/**
 * A stretch of time before it has a place. `gap`: too short to fold, no event stands in it. `unfolded`: a
 * fold that the reader opened.
 */
export interface Stretch extends Span {
  /** Stable while the events around it are: the civil day it starts on. */
  id: string;
  kind: 'events' | 'gap' | 'fold' | 'unfolded';
  /** How many events have their column here. */
  columns: number;
  /** The time it is called by: its own, or that of its events where all of them reach beyond it. */
  named: Span;
}

const FOLD_FROM_MS = 7 * DAY_MS;
/** A gap must be this many times as long as the shorter of its neighbours to be worth a fold. */
const FOLD_FACTOR = 2;

/** Calendar units of true scale, the finest that makes at most `limit` of them; no fold, no gap left out. */
export function evenStretches(homes: readonly Home[], limit: number): Stretch[] {
  const [start, end] = [
    Math.min(...homes.map((home) => home.start)),
    Math.max(...homes.map((home) => home.end)),
  ];
  let unit: CalendarUnit = 'day';
  for (;;) {
    const next = coarserUnit(unit);
    // Counted by length first: a century has too many days to make a list of.
    const few = (end - start) / APPROXIMATE_MS[unit] <= limit + 1;
    if (few || next === null) {
      const cuts = [...new Set([start, ...startsWithin(start, end, unit), end])];
      return cuts.slice(0, -1).map((from, index) => {
        const to = cuts[index + 1] ?? end;
        const columns = homes.filter(({ anchor }) => anchor >= from && anchor < to).length;
        const named = { start: from, end: to };
        return { id: msToCivilDate(from), start: from, end: to, kind: 'events', columns, named };
      });
    }
    unit = next;
  }
}

/**
 * Cuts time into stretches, in order and without holes. At most `limit` of them: where days are too many,
 * homes are widened to weeks, months, quarters, years.
 */
export function stretchesOf(homes: readonly Home[], unfolded: ReadonlySet<string>, limit: number): Stretch[] {
  let unit: CalendarUnit | null = 'day';
  for (;;) {
    const widened: Home[] = widen(homes, unit);
    const stretches = joinGaps(cut(widened), unfolded);
    const next: CalendarUnit | null = coarserUnit(unit);
    if (stretches.length <= limit || next === null) return stretches;
    unit = next;
  }
}

type Piece = Span & { homes: Home[] };

function cut(homes: readonly Home[]): Piece[] {
  const cuts = [...new Set(homes.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byAnchor = homes.toSorted((a, b) => a.anchor - b.anchor);
  const pieces: Piece[] = [];
  let counted = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const upTo = HOMES.left(byAnchor, end);
    const here = byAnchor.slice(counted, upTo);
    counted = upTo;
    const before = pieces.at(-1);
    // Two empty pieces in a row are one: a bar that ends between them is no event.
    if (here.length === 0 && before?.homes.length === 0) before.end = end;
    else pieces.push({ start, end, homes: here });
  }
  return pieces;
}

const HOMES = bisector(({ anchor }: Home) => anchor);

/** "July" is called so also where 7 July is cut out of it; null: some event is at home in the piece alone. */
function widerName({ end, homes }: Piece): Span | null {
  const [shortest] = homes.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return shortest && homes.every((home) => home.end > end)
    ? { start: shortest.start, end: shortest.end }
    : null;
}

function joinGaps(pieces: readonly Piece[], unfolded: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let startsAt: number | null = null;
  const push = (piece: Piece, kind: Stretch['kind'], start = piece.start) => {
    const own = { start, end: piece.end };
    const columns = piece.homes.length;
    stretches.push({ id: msToCivilDate(start), ...own, kind, columns, named: widerName(piece) ?? own });
  };
  for (const [index, piece] of pieces.entries()) {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.homes.length > 0) {
      push(piece, 'events', startsAt ?? piece.start);
      startsAt = null;
    } else if (isFoldable(piece, before, after)) {
      push(piece, unfolded.has(msToCivilDate(piece.start)) ? 'unfolded' : 'fold');
    } else if (before && lengthOf(before) > DAY_MS) {
      lengthen(stretches.at(-1), piece.end);
    } else if (after && lengthOf(after) > DAY_MS) {
      startsAt = piece.start;
    } else {
      push(piece, 'gap');
    }
  }
  return stretches;
}

function lengthen(stretch: Stretch | undefined, end: number): void {
  if (!stretch) return;
  if (stretch.named.end === stretch.end) stretch.named = { start: stretch.named.start, end };
  stretch.end = end;
}

function isFoldable(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const shorter = Math.min(...[before, after].flatMap((near) => (near ? [lengthOf(near)] : [])));
  return lengthOf(piece) >= FOLD_FROM_MS && lengthOf(piece) >= FOLD_FACTOR * shorter;
}
