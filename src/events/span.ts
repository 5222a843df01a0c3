import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { CivilInterval } from '../event-list/schema.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** A half-open civil interval in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** The place on the calendar of a time expression; null for durations, sets and what has none. */
export function timeSpan(time: TimeExpression | null): Span | null {
  return time?.interval ? intervalSpan(time.interval) : null;
}

/** The interval's bounds in milliseconds, infinite where it is open. */
export function intervalSpan({ start, end }: Pick<CivilInterval, 'start' | 'end'>): Span {
  return {
    start: start === null ? -Infinity : civilToMs(start),
    end: end === null ? Infinity : civilToMs(end),
  };
}

/** Whether two spans have a moment in common. */
export function overlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span is no longer than a day. */
export function isDay({ start, end }: Span): boolean {
  return end - start <= DAY_MS;
}

/** The number of the day in which a span begins, of 1970 on. */
export function dayNumber({ start }: Span): number {
  return Math.floor(start / DAY_MS);
}

/** The days a span touches, from the start of its first to the end of its last. */
export function wholeDays({ start, end }: Span): Span {
  return { start: Math.floor(start / DAY_MS) * DAY_MS, end: Math.ceil(end / DAY_MS) * DAY_MS };
}

/** The milliseconds between two spans; negative where they overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}
