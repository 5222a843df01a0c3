/**
 * The second half of the scale: stretches of time get their widths, and time its place. Coordinates are CSS
 * pixels from the left edge of the drawing; time is civil milliseconds.
 */
import { scaleLinear } from 'd3-scale';
import type { Stretch } from './sections.ts';

/** A stretch of time in its place, from x0 to x1. */
export interface Section extends Stretch {
  x0: number;
  x1: number;
}

/** What a section would like to be wide, and what it can do with. */
export interface WidthNeed {
  least: number;
  ideal: number;
}

export interface FoldedScale {
  /** Place of a civil moment; before the first section and after the last it stays at the edge. */
  x: (ms: number) => number;
  /** The moment at a place: the exact inverse of `x` within the sections. */
  time: (x: number) => number;
  sections: readonly Section[];
}

/**
 * Shares `width` among the needs: everyone's ideal and more where there is room, between least and ideal
 * where there is less, and less than the least, each in proportion, where there is not even that.
 */
export function shareWidth(needs: readonly WidthNeed[], width: number): number[] {
  const least = sum(needs.map((need) => need.least));
  const ideal = sum(needs.map((need) => need.ideal));
  if (width >= ideal && ideal > 0) return needs.map((need) => (need.ideal * width) / ideal);
  if (width <= least) return needs.map((need) => (need.least * width) / least);
  const part = (width - least) / (ideal - least);
  return needs.map((need) => need.least + (need.ideal - need.least) * part);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * A piecewise linear scale through stretches that follow one another without holes. Throws where there is
 * no stretch or a width isn't positive, since then there is no inverse.
 */
export function foldedScale(
  stretches: readonly Stretch[],
  widths: readonly number[],
  left: number,
): FoldedScale {
  let at = left;
  const sections = stretches.map((stretch, index): Section => {
    const width = widths[index] ?? 0;
    if (!(width > 0)) throw new RangeError(`invalid width of section ${stretch.id}: ${width}`);
    const x0 = at;
    at += width;
    return { ...stretch, x0, x1: at };
  });
  const [first] = sections;
  if (!first) throw new RangeError('invalid scale: it has no section');
  const domain = [first.start, ...sections.map(({ end }) => end)];
  const range = [first.x0, ...sections.map(({ x1 }) => x1)];
  const scale = scaleLinear().domain(domain).range(range).clamp(true);
  return { x: (ms) => scale(ms), time: (x) => scale.invert(x), sections };
}
