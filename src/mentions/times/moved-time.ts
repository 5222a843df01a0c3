import { referenceDate } from '../../articles/article.ts';
import { dayOf, monthIndex, monthOfIndex } from '../../time/calendar.ts';
import { dayPlace, monthPlace, weekPlace, yearPlace, type Place } from '../../time/places.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** A length counted in days, weeks, months or years, or one of hours, which stays within a day or so. */
const LENGTH = /^P(?:(?<count>\d+)(?<unit>[DWMY])|T[\dX.]+[HM])$/u;

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** Whether a time is a length that something can be counted by; "about two days" isn't. */
export const isLength = ({ time }: PlacedTime): boolean => time.mod === null && LENGTH.test(time.value);

/**
 * "freed three days after the raid on Tuesday", on Thursday: counted from there it would be yet to come, and so the day
 * is that of the release.
 */
export function isAheadBehind(
  { article: { article } }: SentenceFrame,
  length: PlacedTime,
  anchor: TimeExpression,
): boolean {
  const published = referenceDate(article);
  const isAhead = (time: TimeExpression | null): boolean =>
    (time?.interval?.start ?? '').slice(0, 10) > published;
  return !isAhead(anchor) && isAhead(movedTime(length, anchor, 1));
}

/**
 * A time moved by a length, later by 1 or earlier by -1; null where the time is coarser than what the length is counted
 * in.
 */
export function movedTime(
  { time: length }: PlacedTime,
  anchor: TimeExpression,
  direction: 1 | -1,
): TimeExpression | null {
  const { count = '0', unit: letter = 'D' } = LENGTH.exec(length.value)?.groups ?? {};
  const unit = UNITS[letter] ?? 'day';
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(anchor.interval?.start ?? '')?.[0];
  const precision = anchor.interval?.precision;
  if (!day || !anchor.interval?.end || !precision || !isAsFine(precision, unit)) return null;
  const place = placeAt(day, direction * Number(count), unit);
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
  if (unit === 'day') return fine.includes(precision);
  if (unit === 'week') return [...fine, 'week'].includes(precision);
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
