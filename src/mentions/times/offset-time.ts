import { dayOf, monthIndex, monthOfIndex } from '../../time/calendar.ts';
import { dayPlace, monthPlace, weekPlace, yearPlace, type Place } from '../../time/places.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { eventSurety } from '../triggers/event-noun.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { beforePhrase } from './other-than-date.ts';
import { ownTime } from './own-time.ts';
import { clauseAt, parentClause, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/** A length counted in days, weeks, months or years, or one of hours, which stays within a day or so. */
const LENGTH = /^P(?:(?<count>\d+)(?<unit>[DWMY])|T[\dX.]+[HM])$/u;
/** How far behind "after" the noun may stand that it speaks of. */
const REACH = 5;

/** What dates a trigger. */
type DateOf = (head: FoundTrigger) => TimeExpression | null;

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/**
 * The time of what stands at a measured distance from something dated: "resigned on Monday, two days after the
 * report appeared" dates the report's appearance, "three years after its sale, it closed in May" the sale. As
 * coarse as the unit it is counted in. Null: nothing is measured, or nothing dated to measure from.
 *
 * @param dateOf what dates a trigger that is measured from; its own words, unless said otherwise
 */
export function offsetTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: DateOf = (head) => ownTime(frame, head, triggers),
): TimeExpression | null {
  for (const placed of frame.times) {
    const signal = frame.tokens[placed.to]?.lower;
    const length = LENGTH.exec(placed.time.value);
    if ((signal !== 'after' && signal !== 'before') || !length || placed.time.mod !== null) continue;
    const behind = timeBehind(frame, placed.to);
    if (behind ? !isOfHost(frame, found, placed) : !isMeasured(frame, found, placed.to)) continue;
    const anchor = behind ?? anchorOf(frame, placed, found, triggers, dateOf);
    const { count = '0', unit = 'D' } = length.groups ?? {};
    const distance = (signal === 'after' ? -1 : 1) * (behind ? -1 : 1) * Number(count);
    const time = anchor && moved(placed, anchor, distance, UNITS[unit] ?? 'day');
    // "four days after a crash in June": in June, as far as anything tells.
    if (time ?? behind) return time ?? behind;
  }
  return null;
}

/** "died two days after a crash on Monday": the time of the noun that "after" at `signal` leads to; null: it has none. */
function timeBehind({ tokens, times }: SentenceFrame, signal: number): TimeExpression | null {
  const own = times.find(
    ({ from, time }) =>
      from > signal && time.interval !== null && /^(?:in|on)$/u.test(tokens[from - 1]?.lower ?? ''),
  );
  return own && beforePhrase(tokens, own.from - 2) === signal ? own.time : null;
}

/** Whether it is the verb that the length at a place stands beside. */
const isOfHost = (frame: SentenceFrame, { clause, isHead }: FoundTrigger, { from }: PlacedTime): boolean =>
  isHead &&
  clause === clauseAt(frame, from) &&
  // "sank on Monday, a month after the crash in January"
  !frame.times.some(
    (other) => other.to <= from && other.time.interval !== null && clauseAt(frame, other.from) === clause,
  );

/** Whether it is what "after" at `signal` leads to: the clause it opens, or the first event noun behind it. */
function isMeasured(frame: SentenceFrame, { at, clause, isHead }: FoundTrigger, signal: number): boolean {
  if (clauseAt(frame, signal).opener === frame.tokens[signal]?.lower)
    return isHead && clause.index === frame.clauseOf[signal];
  if (at <= signal || at > signal + REACH) return false;
  const between = frame.tokens.slice(signal + 1, at);
  return between.every(
    ({ pos, lemma }) => /^(?:ADJ|DET|NOUN|PART|PRON|PROPN)$/u.test(pos) && eventSurety(lemma) === 0,
  );
}

/** The time of the clause that the length stands in, or hangs on. */
function anchorOf(
  frame: SentenceFrame,
  { from }: PlacedTime,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: DateOf,
): TimeExpression | null {
  for (let host: Clause | null = clauseAt(frame, from); host; host = parentClause(frame, host)) {
    const { index } = host;
    const head = triggers.find((other) => other.isHead && other !== found && other.clause.index === index);
    const time = head && dateOf(head);
    if (time) return time;
  }
  return null;
}

/** A time moved by a length; null where the time is coarser than what the length is counted in. */
function moved(
  { time: length }: PlacedTime,
  anchor: TimeExpression,
  distance: number,
  unit: Unit,
): TimeExpression | null {
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(anchor.interval?.start ?? '')?.[0];
  const precision = anchor.interval?.precision;
  if (!day || !anchor.interval?.end || !precision || !isAsFine(precision, unit)) return null;
  const place = placeAt(day, distance, unit);
  return {
    ...length,
    type: 'DATE',
    value: place.value,
    edtf: place.edtf,
    interval: { start: place.start, end: place.end, precision: unit },
    certainty: 'inferred',
    because: `“${length.text}” counted from what is dated beside it; ${anchor.because}`,
  };
}

function isAsFine(precision: string, unit: Unit): boolean {
  const fine = ['minute', 'hour', 'part-of-day', 'day'];
  if (unit === 'day' || unit === 'week') return fine.includes(precision);
  return unit === 'month'
    ? [...fine, 'month'].includes(precision)
    : [...fine, 'month', 'year'].includes(precision);
}

/** The day, week, month or year at a distance from a day. */
function placeAt(day: string, distance: number, unit: Unit): Place {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'day') return dayPlace(dayOf(year, month, date) + distance);
  if (unit === 'week') return weekPlace(dayOf(year, month, date) + 7 * distance);
  if (unit === 'year') return yearPlace(year + distance);
  const moved = monthOfIndex(monthIndex(year, month) + distance);
  return monthPlace(moved.year, moved.month);
}
