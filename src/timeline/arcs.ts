import type { Link, TimelineEvent } from '../event-list/schema.ts';

/** A contradiction between two columns: an arc above the lanes, its word in a pill at the top, or just above. */
export interface Arc {
  from: string;
  to: string;
  /** The columns' places, left before right. */
  x0: number;
  x1: number;
  /** How many rows of arcs lie below; 0 is the lowest. */
  level: number;
  /** Centre and width of the pill, and whether it stands above the arc, which it would hide. */
  pill: { x: number; width: number; isAbove: boolean };
}

/** How high above the axis an arc of a level tops out, in CSS pixels at normal text size. */
export const arcHeight = (level: number) => 18 + level * 30;
/** How far the pill of an arc that it would hide stands above it. */
export const PILL_RISE = 8;

/** What an arc ties: an event in its place. */
export interface ArcEnd {
  event: Pick<TimelineEvent, 'id' | 'rank'>;
  x: number;
}

const MOST_LEVELS = 3;
const PILL_GAP = 8;
/** An arc narrower than this many pills is hidden by one in its middle. */
const WIDER_THAN_PILL = 1.8;
/** More than one arc in so many pixels is a thicket. */
const ROOM_FOR_ONE = 240;

type Candidate = Omit<Arc, 'level'> & { importance: number };

/**
 * Arcs for the links that contradict: those of `first` before all, then those of the most important events,
 * as many as fit in a few levels without touching; shorter ones below. The list of events has them all.
 */
export function placeArcs(
  links: readonly Link[],
  ends: readonly ArcEnd[],
  pillWidth: number,
  { frame, first }: { frame: { left: number; right: number }; first: readonly (string | null)[] },
): Arc[] {
  const known = new Map(ends.map((end) => [end.event.id, end]));
  const candidates = links
    .filter(({ type }) => type === 'contradicts')
    .flatMap((link): Candidate[] => {
      const [from, to] = [known.get(link.from), known.get(link.to)];
      if (!from || !to || from.x === to.x) return [];
      const [x0, x1] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
      const x = clamp((x0 + x1) / 2, frame.left + pillWidth / 2, frame.right - pillWidth / 2);
      const isAbove = x1 - x0 < pillWidth * WIDER_THAN_PILL;
      const isFirst = first.includes(link.from) || first.includes(link.to);
      const importance = isFirst ? 0 : from.event.rank + to.event.rank;
      return [{ from: link.from, to: link.to, x0, x1, pill: { x, width: pillWidth, isAbove }, importance }];
    })
    .sort((a, b) => a.importance - b.importance || byLength(a, b));

  // An arc is taken where the arcs taken before leave room for it; all are then stacked anew by their length.
  const most = Math.max(2, Math.floor((frame.right - frame.left) / ROOM_FOR_ONE));
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const isFirst = candidate.importance === 0;
    if (!isFirst && (taken.length >= most || taken.some((other) => cross(other, candidate)))) continue;
    if (stack([...taken, candidate])) taken.push(candidate);
  }
  return stack(taken) ?? [];
}

/** Whether each begins or ends inside the other. */
const cross = (a: Candidate, b: Candidate) =>
  (a.x0 < b.x0 && b.x0 < a.x1 && a.x1 < b.x1) || (b.x0 < a.x0 && a.x0 < b.x1 && b.x1 < a.x1);

const byLength = (a: Candidate, b: Candidate) => a.x1 - a.x0 - (b.x1 - b.x0);

/** Puts arcs on levels, shorter ones below; null: they don't fit. */
function stack(arcs: readonly Candidate[]): Arc[] | null {
  const levels: { x0: number; x1: number }[][] = [];
  const stacked: Arc[] = [];
  for (const { from, to, x0: left, x1: right, pill } of arcs.toSorted(byLength)) {
    const room = {
      x0: Math.min(left, pill.x - pill.width / 2) - PILL_GAP,
      x1: Math.max(right, pill.x + pill.width / 2) + PILL_GAP,
    };
    const free = levels.findIndex((level) => level.every(({ x0, x1 }) => x1 <= room.x0 || x0 >= room.x1));
    const level = free === -1 ? levels.length : free;
    if (level >= MOST_LEVELS) return null;
    (levels[level] ??= []).push(room);
    stacked.push({ from, to, x0: left, x1: right, pill, level });
  }
  return stacked;
}

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));
