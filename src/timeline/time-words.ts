/** A time in words, as finely as it is known: whole units, parts of them, bounds and "about". */
import { DAY_MS, msToCivilDate } from '../event-list/civil.ts';
import { floorTo, type CalendarUnit } from './calendar.ts';
import { formatClock } from './dates.ts';
import type { Span } from './span.ts';
import type { StatedTime } from './stated-time.ts';
import { dayInWords, partOfDay, wholeInWords, type Naming } from './unit-words.ts';
import { stepUnit } from './units.ts';

/** A time with an end and a beginning: `7 July`, `about 1990`, `early November`, `Fri 10 Nov, night`. */
export function spanInWords(time: StatedTime & Span, naming: Naming): string {
  const words = time.part === null ? wholeInWords(time, naming) : partInWords(time, time.part, naming);
  return time.isAbout ? `about ${words}` : words;
}

/**
 * A time with one bound. It is told by the time that the phrase names where that lies outside, `before Fri 10
 * Nov`, `after July`, and else by the last or first that it may be: `by Thu 9 Nov`, `since 2014`.
 */
export function boundInWords(time: StatedTime, naming: Naming): string {
  const about = time.isAbout ? 'about ' : '';
  if (time.end !== null) {
    const isOutside = names(time, time.end) || time.edtf.endsWith(msToCivilDate(time.end));
    return isOutside
      ? `before ${about}${unitInWords(time, time.end, 1, naming)}`
      : `by ${about}${unitInWords(time, time.end, -1, naming)}`;
  }
  if (time.start === null) return 'no date';
  const before = stepUnit(time.start, time.precision, -1);
  return names(time, before)
    ? `after ${about}${unitInWords(time, before, 1, naming)}`
    : `since ${about}${unitInWords(time, time.start, 1, naming)}`;
}

/** Whether the phrase itself names the day, month or year that begins at a moment. */
function names({ timex, precision }: StatedTime, ms: number): boolean {
  const digits = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return timex?.slice(0, digits) === msToCivilDate(ms).slice(0, digits);
}

/** The unit that begins (1) or ends (-1) at a moment; of a time of the day that moment itself. */
function unitInWords(time: StatedTime, at: number, direction: 1 | -1, naming: Naming): string {
  const { precision } = time;
  if (precision === 'minute' || precision === 'hour' || precision === 'part-of-day') {
    if (at % DAY_MS !== 0) return `${dayInWords(at, naming)}, ${formatClock(at, naming.locale)}`;
    return dayInWords(direction === 1 ? at : at - DAY_MS, naming);
  }
  const other = stepUnit(at, precision, direction);
  const span = { start: Math.min(at, other), end: Math.max(at, other) };
  return wholeInWords({ precision, edtf: '', timex: null, ...span }, naming);
}

type Part = NonNullable<StatedTime['part']>;

const EARLY: Record<Part, string> = { START: 'early ', MID: 'mid-', END: 'late ' };
const EARLY_IN: Record<Part, string> = { START: 'early in ', MID: 'middle of ', END: 'late in ' };
const OF_DAY: Record<Part, string> = { ...EARLY, MID: EARLY_IN.MID };

const UNITS: Partial<Record<StatedTime['precision'], CalendarUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const HALF_YEAR_MONTHS = 6;

/** Where the unit begins that a part is one of, whether the interval is the whole of it or that part alone. */
function unitStart({ precision, start }: StatedTime & Span): number {
  const unit = UNITS[precision];
  if (unit) return floorTo(start, unit);
  if (precision !== 'half-year') return start;
  const date = new Date(start);
  const month = Math.floor(date.getUTCMonth() / HALF_YEAR_MONTHS) * HALF_YEAR_MONTHS;
  return Date.UTC(date.getUTCFullYear(), month, 1);
}

/** `early November`, `mid-2016`, `late Thu 9 Nov`, `early in the week of 30 Oct`. */
function partInWords(time: StatedTime & Span, part: Part, naming: Naming): string {
  const { precision } = time;
  const start = unitStart(time);
  const end = UNITS[precision] ? stepUnit(start, precision, 1) : time.end;
  const whole = wholeInWords({ ...time, start, end }, naming);
  switch (precision) {
    case 'part-of-day':
      // "Early Friday" is a part of a day without a name of its own, "early Friday morning" has one.
      return time.timex?.includes('T')
        ? `${dayInWords(start, naming)}, ${EARLY[part]}${partOfDay(start)}`
        : `${OF_DAY[part]}${dayInWords(start, naming)}`;
    case 'day':
      return `${OF_DAY[part]}${whole}`;
    case 'month':
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
      return `${EARLY[part]}${whole}`;
    case 'quarter':
      return `${EARLY_IN[part]}${whole}`;
    default:
      return `${EARLY_IN[part]}the ${whole}`;
  }
}
