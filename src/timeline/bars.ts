import { ascending, bisectLeft, bisectRight, rollup } from 'd3-array';
import type { Telling } from './glyphs.ts';
import type { FoldedScale, Section } from './scale.ts';
import { timeMarksOf, type TimeMark } from './time-marks.ts';

/** A time mark in its place, in CSS pixels. */
export interface Bar extends Pick<TimeMark, 'outlet' | 'kind' | 'isAbout'> {
  /** Its edges; of a moment both are its place, of a bound the open one is as far as it is drawn. */
  x0: number;
  x1: number;
  openStart: boolean;
  openEnd: boolean;
  /** Whether it reaches beyond its column's section, over columns that it doesn't speak of. */
  reachesBeyond: boolean;
}

/** How far a bound is drawn to its open side: less where columns are close, and not into the lane's next glyph. */
const OPEN_BAR = { least: 18, most: 44, reaches: 3.6, apart: 4 };
/** For what adding up widths loses. */
const SLACK = 0.5;

/** A column as far as its marks go by it. */
interface Place {
  x: number;
  radius: number;
  reach: number;
  tellings: readonly Telling[];
}

/** Of each outlet, where glyphs stand on its lane, from left to right. */
export function glyphPlaces(columns: readonly Pick<Place, 'x' | 'tellings'>[]): Map<string, number[]> {
  const glyphs = columns.flatMap(({ x, tellings }) => tellings.map(({ outlet }) => ({ outlet, x })));
  return rollup(
    glyphs,
    (own) => own.map(({ x }) => x).sort(ascending),
    ({ outlet }) => outlet,
  );
}

/**
 * The time marks of a column's event in their places.
 *
 * @param around the section the event stands in, and where the lanes' glyphs do
 */
export function barsOf(
  { x: at, reach, radius, tellings }: Place,
  around: { home: Section | null; glyphs: ReadonlyMap<string, readonly number[]>; scale: FoldedScale },
): Bar[] {
  const { home, glyphs, scale } = around;
  const usual = Math.min(OPEN_BAR.most, OPEN_BAR.reaches * reach);
  const open = (next: number) =>
    Math.max(OPEN_BAR.least, Math.min(usual, Math.abs(next - at) - radius - OPEN_BAR.apart));
  return timeMarksOf(tellings).map(({ outlet, kind, start, end, isAbout }) => {
    const shape = { outlet, kind, isAbout, openStart: start === null, openEnd: end === null };
    if (kind === 'moment' && start !== null) {
      return { ...shape, x0: scale.x(start), x1: scale.x(start), reachesBeyond: false };
    }
    const others = glyphs.get(outlet) ?? [];
    const [left, right] = [others[bisectLeft(others, at) - 1], others[bisectRight(others, at)]];
    const x1 = end === null ? Math.max(at, scale.x(start ?? 0)) + open(right ?? Infinity) : scale.x(end);
    const x0 = start === null ? Math.min(at, x1) - open(left ?? -Infinity) : scale.x(start);
    const isLong = home !== null && (x0 < home.x0 - SLACK || x1 > home.x1 + SLACK);
    return { ...shape, x0, x1, reachesBeyond: kind === 'stretch' && isLong };
  });
}
