import type { Link } from '../event-list/schema.ts';

/** A contradiction between two columns: an arc above the lanes, its word in a pill at the top. */
export interface Arc {
  from: string;
  to: string;
  /** The columns' places, left before right. */
  x0: number;
  x1: number;
  /** How many rows of arcs lie below; 0 is the lowest. */
  level: number;
  /** Centre and width of the pill; null: no room for one more. */
  pill: { x: number; width: number } | null;
}

const MOST_LEVELS = 3;
const PILL_GAP = 8;

/**
 * Arcs for the links that contradict, shorter ones below. Pills of one level don't touch; arcs beyond the
 * last level go without one.
 */
export function placeArcs(
  links: readonly Link[],
  places: ReadonlyMap<string, number>,
  pillWidth: number,
  frame: { left: number; right: number },
): Arc[] {
  const levels: { x0: number; x1: number }[][] = [];
  return links
    .filter(({ type }) => type === 'contradicts')
    .flatMap((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      if (from === undefined || to === undefined || from === to) return [];
      return [{ from: link.from, to: link.to, x0: Math.min(from, to), x1: Math.max(from, to) }];
    })
    .sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0) || a.x0 - b.x0)
    .map((arc): Arc => {
      const centre = clamp((arc.x0 + arc.x1) / 2, frame.left + pillWidth / 2, frame.right - pillWidth / 2);
      const taken = {
        x0: Math.min(arc.x0, centre - pillWidth / 2) - PILL_GAP,
        x1: Math.max(arc.x1, centre + pillWidth / 2) + PILL_GAP,
      };
      const free = levels.findIndex((arcs) => arcs.every(({ x0, x1 }) => x1 <= taken.x0 || x0 >= taken.x1));
      const level = free === -1 ? levels.length : free;
      if (level >= MOST_LEVELS) return { ...arc, level: MOST_LEVELS - 1, pill: null };
      (levels[level] ??= []).push(taken);
      return { ...arc, level, pill: { x: centre, width: pillWidth } };
    });
}

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));
