import { civilToMs, DAY_MS, msToCivilDate } from '../event-list/civil.ts';
import type { Precision, TimelineEvent } from '../event-list/schema.ts';
import { stepUnit } from './units.ts';

/** A half-open stretch of civil time in milliseconds; null: not bounded on that side. */
export interface OpenSpan {
  start: number | null;
  end: number | null;
}

/** A half-open stretch of civil time in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** How long a span is, in milliseconds. */
export const lengthOf = ({ start, end }: Span): number => end - start;

/** A bound of civil time in milliseconds; null where there is none. */
export const boundToMs = (civil: string | null): number | null => (civil === null ? null : civilToMs(civil));

/** When the event happened; null: undated. */
export function eventSpan({ time }: Pick<TimelineEvent, 'time'>): OpenSpan | null {
  return time && (time.start ?? time.end) !== null
    ? { start: boundToMs(time.start), end: boundToMs(time.end) }
    : null;
}

/**
 * The stretch an event is held to. Of one that is open on a side it is the last unit of its precision that it
 * may be in, or the first: "by July" is held to July, "since 2014" to 2014. null: undated.
 */
export function heldSpan({ time }: Pick<TimelineEvent, 'time'>): Span | null {
  const own = eventSpan({ time });
  if (!time || !own) return null;
  const { start, end } = own;
  if (start !== null && end !== null) return { start, end };
  if (end !== null) return { start: stepUnit(end, time.precision, -1), end };
  return start === null ? null : { start, end: stepUnit(start, time.precision, 1) };
}

/** A list that leaves intervals out mostly states whole years, months or days; other EDTF is not guessed at. */
export function plainEdtf(edtf: string): (Span & { precision: Precision }) | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month > 12) return null;
  const start = Date.UTC(year, month - 1, day);
  if (match[3]) return { start, end: start + DAY_MS, precision: 'day' };
  if (match[2]) return { start, end: Date.UTC(year, month, 1), precision: 'month' };
  return { start, end: Date.UTC(year + 1, 0, 1), precision: 'year' };
}

/** The whole days a span touches; "Friday night" is at home on Friday though it ends on Saturday. */
export function wholeDays({ start, end }: Span): Span {
  const first = civilToMs(msToCivilDate(start));
  if (end - start < DAY_MS) return { start: first, end: first + DAY_MS };
  return { start: first, end: Math.ceil(end / DAY_MS) * DAY_MS };
}
