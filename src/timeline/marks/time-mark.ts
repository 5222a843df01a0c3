import type { Bar } from '../bars.ts';
import { round, type Layer } from './mark.ts';

/** A time mark along a line from left to right; a vertical one is drawn so and turned. */
export interface TimeMarkShape extends Pick<Bar, 'kind' | 'isAbout' | 'x0' | 'x1' | 'openStart' | 'openEnd'> {
  /** What soft ends don't leave. */
  frame?: { left: number; right: number };
}

export interface TimeMarkLook {
  colour: string;
  /** Half of a bar's thickness, in CSS pixels. */
  half: number;
  /** Of what is filled. */
  opacity: number;
}

/** A bar keeps this far from its ends, so that two that follow one another don't touch. */
const INSET = 3;
const LEAST_LENGTH = 8;
const FADE_STEPS = 6;
const SHORTEST_FADE = 12;
const LONGEST_FADE = 28;
/** How far a bound's line stands out of its bar, and a moment's beyond where a bar would be. */
const OVER = 4;
const MOMENT_OVER = 8;

/**
 * Draws how a time is known, along y = 0: a bar as long as it, its ends soft where it is approximate; a bar
 * from a line that bounds it, with an arrow to where it is open; a line for a moment.
 */
export function drawTimeMark(layer: Layer, shape: TimeMarkShape, look: TimeMarkLook): void {
  switch (shape.kind) {
    case 'moment':
      if (shape.isAbout) fades(layer, shape.x0, shape.x0, shape.frame, look);
      upright(layer, shape.x0, MOMENT_OVER, look);
      return;
    case 'bound':
      drawBound(layer, shape, look);
      return;
    case 'stretch': {
      const [x0, x1] = inset(shape.x0, shape.x1);
      bar(layer, x0, x1, shape.isAbout ? 0 : look.half, look);
      if (shape.isAbout) fades(layer, x0, x1, shape.frame, look);
    }
  }
}

function inset(x0: number, x1: number): [number, number] {
  if (x1 - x0 >= LEAST_LENGTH + 2 * INSET) return [x0 + INSET, x1 - INSET];
  const middle = (x0 + x1) / 2;
  return [middle - LEAST_LENGTH / 2, middle + LEAST_LENGTH / 2];
}

function bar(layer: Layer, x0: number, x1: number, corner: number, { colour, half, opacity }: TimeMarkLook) {
  layer
    .append('rect')
    .attr('x', round(x0))
    .attr('y', round(-half))
    .attr('width', round(x1 - x0))
    .attr('height', round(2 * half))
    .attr('rx', round(Math.min(corner, (x1 - x0) / 2)))
    .attr('fill', colour)
    .attr('fill-opacity', opacity);
}

/** Steps rather than a gradient: a gradient needs an id, and two drawings on a page would share it. */
function fades(
  layer: Layer,
  x0: number,
  x1: number,
  { left, right } = { left: -Infinity, right: Infinity },
  look: TimeMarkLook,
): void {
  const fade = Math.min(Math.max((x1 - x0) / 2, SHORTEST_FADE), LONGEST_FADE);
  const step = fade / FADE_STEPS;
  for (let index = 0; index < FADE_STEPS; index++) {
    const opacity = look.opacity * (1 - (index + 0.5) / FADE_STEPS);
    for (const from of [x1 + index * step, x0 - (index + 1) * step]) {
      const [start, end] = [Math.max(from, left), Math.min(from + step, right)];
      if (start < end) bar(layer, start, end, 0, { ...look, opacity });
    }
  }
}

function upright(layer: Layer, x: number, over: number, { colour, half }: TimeMarkLook): void {
  layer
    .append('line')
    .attr('x1', round(x))
    .attr('x2', round(x))
    .attr('y1', round(-half - over))
    .attr('y2', round(half + over))
    .attr('stroke', colour)
    .attr('stroke-width', 2.5);
}

function drawBound(layer: Layer, { x0, x1, openStart, openEnd, isAbout }: TimeMarkShape, look: TimeMarkLook) {
  bar(layer, x0, x1, 0, look);
  // An approximate bound is none that a line could be drawn at.
  if (!openStart && !isAbout) upright(layer, x0, OVER, look);
  if (!openEnd && !isAbout) upright(layer, x1, OVER, look);
  if (openStart) arrow(layer, x0, -1, look);
  if (openEnd) arrow(layer, x1, 1, look);
}

/** An arrow's head with its tip at x, to the left (-1) or right (1). */
function arrow(layer: Layer, x: number, direction: 1 | -1, { colour, half }: TimeMarkLook): void {
  const back = round(x - direction * (half + OVER));
  const out = round(half + OVER);
  layer
    .append('path')
    .attr('d', `M${back},${-out}L${round(x)},0L${back},${out}`)
    .attr('fill', 'none')
    .attr('stroke', colour)
    .attr('stroke-width', 2);
}
