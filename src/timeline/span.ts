import { civilToMs, DAY_MS, msToCivilDate } from '../event-list/civil.ts';
import {
  PRECISIONS,
  type EventTime,
  type Mention,
  type Precision,
  type TimelineEvent,
} from '../event-list/schema.ts';

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

const toMs = (civil: string | null) => (civil === null ? null : civilToMs(civil));

/** When the event happened; null: undated. */
export function eventSpan({ time }: Pick<TimelineEvent, 'time'>): OpenSpan | null {
  return time && (time.start ?? time.end) !== null ? { start: toMs(time.start), end: toMs(time.end) } : null;
}

/** What this mention itself states, in its own precision; null: it states no date, or no place on the calendar. */
export function mentionSpan(
  { time }: Pick<Mention, 'time'>,
  event: EventTime | null,
): (OpenSpan & { precision: Precision }) | null {
  if (!time) return null;
  if (time.interval) {
    const { start, end, precision } = time.interval;
    return { start: toMs(start), end: toMs(end), precision };
  }
  if (event && time.edtf === event.edtf) {
    return { start: toMs(event.start), end: toMs(event.end), precision: event.precision };
  }
  return plainEdtf(time.edtf);
}

/** A list that leaves intervals out mostly states whole years, months or days; other EDTF is not guessed at. */
function plainEdtf(edtf: string): (Span & { precision: Precision }) | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month > 12) return null;
  const start = Date.UTC(year, month - 1, day);
  if (match[3]) return { start, end: start + DAY_MS, precision: 'day' };
  if (match[2]) return { start, end: Date.UTC(year, month, 1), precision: 'month' };
  return { start, end: Date.UTC(year + 1, 0, 1), precision: 'year' };
}

/** The day an open span is held to: the last it may be, or the first. */
export function boundedSpan({ start, end }: OpenSpan): Span | null {
  if (start !== null && end !== null) return { start, end };
  if (end !== null) return { start: end - DAY_MS, end };
  return start === null ? null : { start, end: start + DAY_MS };
}

/** The whole days a span touches; "Friday night" is at home on Friday though it ends on Saturday. */
export function wholeDays({ start, end }: Span): Span {
  const first = civilToMs(msToCivilDate(start));
  if (end - start < DAY_MS) return { start: first, end: first + DAY_MS };
  return { start: first, end: Math.ceil(end / DAY_MS) * DAY_MS };
}

/** Whether a time is known less finely than to the day, so that its width says something. */
export const isCoarse = (precision: Precision) => PRECISIONS.indexOf(precision) > PRECISIONS.indexOf('day');
