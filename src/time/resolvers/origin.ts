/** The day that a counted unit counts from: the publication, what the text spoke of, the period its figures are of. */
import type { Precision } from '../../event-list/schema.ts';
import type { Day } from '../calendar.ts';
import { addMonths, dateOf, weekdayOf } from '../calendar.ts';
import { isShownAhead, type Direction } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import type { Memory } from '../memory.ts';
import { readableDay } from '../names.ts';
import type { Place } from '../places.ts';
import type { Setting } from '../setting.ts';
import type { Unit } from '../words/units.ts';
import type { Circumstances } from './resolution.ts';
import { shiftDay } from './shift-day.ts';
import { eventDay, spokenDay } from './spoken-day.ts';

type Shifted = Extract<Meaning, { is: 'shifted' }>;

export interface Origin {
  day: Day;
  /** The last day of what is longer than the unit that counts on from it. */
  lastDay?: Day;
  words: string;
  certainty: 'stated' | 'inferred';
}

/** The day a phrase counts from. */
export function originOf({ from, unit, shift }: Shifted, circumstances: Circumstances): Origin {
  const { setting, memory, direction } = circumstances;
  const published: Origin = { day: setting.today, words: setting.publication, certainty: 'stated' };
  const figures = from === 'figures' ? figuresOrigin(unit, setting.today, memory) : null;
  if (figures) return figures;
  // "from the month before" without a month of figures counts from what the text spoke of.
  if (from === 'figures' && shift === 0) return justOver(unit, setting, direction()) ?? published;
  // "Snow is expected overnight": of the night to come; "They are investigating a fire overnight": of last night.
  const isAhead = from === 'tense' && unit === 'day' && isShownAhead(direction());
  if (isAhead) return { ...published, day: setting.today - shift };
  const isDayOfSpeech = from === 'publication' && unit === 'day';
  if (isDayOfSpeech) return { ...published, ...circumstances.speaking() };
  if (from !== 'text' && from !== 'figures') return published;
  // "jobs will grow by the end of the decade"
  if (unit === 'decade' && shift === 0 && isShownAhead(direction())) return published;
  const spoken =
    unit === 'day' ? null : shift === 0 ? sameUnit(unit, memory, setting.today) : finer(unit, memory);
  // "fell on Friday, to where it was in July. A week earlier": weeks aren't counted from a month.
  const isFine =
    unit === 'day' || (unit === 'week' && shift !== 0 && isLong(spoken) && memory.lastDay !== null);
  const fine = shift === 0 ? eventDay : spokenDay;
  const day = isFine ? fine(circumstances) : (spoken?.firstDay ?? null);
  // "It expects a loss for the quarter" is of the one that runs.
  const isQuarter = day === null && unit === 'quarter' && shift === 0;
  if (isQuarter && !isShownAhead(direction()))
    return {
      day: addMonths(setting.today, -3),
      words: `the latest quarter that was over on ${setting.publication}`,
      certainty: 'inferred',
    };
  if (day === null) return { ...published, certainty: 'inferred' };
  const isCoarse = !isFine && unit === 'week' && shift !== 0 && isLong(spoken);
  return {
    day,
    ...(isCoarse && spoken ? { lastDay: spoken.lastDay } : {}),
    words: `${isFine || !spoken ? readableDay(day) : spoken.value}, of which the text spoke before`,
    certainty: 'inferred',
  };
}

/**
 * "won on June 16, he said Thursday. Nine days later he fell ill": what happened isn't of a day to come, so it counts
 * from a time before; null where none was near enough.
 */
export function earlierOrigin(
  { from, unit, shift }: Shifted,
  near: Origin,
  { setting, memory, direction }: Circumstances,
): Origin | null {
  if (from !== 'text' || shift <= 0) return null;
  const told = direction();
  const isPast = told.tense === 'past' && told.isShown;
  // "A year later, they need help": so long after a time gone by is hardly to come either.
  if (!isPast && (near.day > setting.today || isShownAhead(told))) return null;
  const found = memory.lastBegunBy(shiftDay(setting.today, unit, -shift), LONGEST[unit] ?? 1);
  return (
    found && {
      day: found.firstDay,
      words: `${found.value}, of which the text spoke before`,
      certainty: 'inferred',
    }
  );
}

/** Days that a time has at most from which so many units are counted. */
const LONGEST: Partial<Record<Unit, number>> = { week: 31, month: 31, quarter: 92, year: 366 };

/** What the text spoke of last; "the previous month" isn't counted from a year but from the last month. */
function finer(unit: Unit, memory: Memory): Place | null {
  const { last } = memory;
  const isYear = last?.precision === 'year' || last?.precision === 'decade';
  return isYear && (unit === 'month' || unit === 'week') ? memory.lastOf(unit) : last;
}

/**
 * The unit last spoken of, or a finer time told since that lies in another one: "On 15 September it filed. That week".
 */
function sameUnit(unit: Unit, memory: Memory, today: Day): Place | null {
  const { last } = memory;
  const same = memory.lastOf(PRECISION_OF[unit] ?? 'day');
  const days = UNIT_DAYS[unit];
  if (!last || days === undefined || last.lastDay - last.firstDay >= days) return same;
  // "Sales fell in January, the company said Friday. That month": the day of a report.
  const isReport = Math.abs(today - last.firstDay) < 7;
  return same && (isReport || contains(same, last)) ? same : last;
}

const isLong = (place: Place | null): boolean => place !== null && place.lastDay - place.firstDay > 6;

/** Of the units that a finer time tells; a quarter is spoken of by its own name. */
const UNIT_DAYS: Partial<Record<Unit, number>> = { month: 28, week: 6, year: 365 };

const contains = (whole: Place, part: Place): boolean =>
  whole.firstDay <= part.firstDay && part.lastDay <= whole.lastDay;

/** "For the year, profit rose", said in February with no period before it, is of the year that is over. */
function justOver(unit: Unit, { today, publication }: Setting, { tense, isShown }: Direction): Origin | null {
  const { month, day } = dateOf(today);
  const isOver =
    (unit === 'year' && month <= 3) ||
    (unit === 'month' && day <= 20) ||
    (unit === 'week' && weekdayOf(today) <= 3);
  if (tense !== 'past' || !isShown || !isOver) return null;
  const words = `the ${unit} that was over on ${publication}`;
  return { day: shiftDay(today, unit, -1), words, certainty: 'inferred' };
}

/** How long after a period its figures are news. */
const NEWS_DAYS = 120;

/** "For the year", "for the month" after figures of a period that is just over. */
function figuresOrigin(unit: Unit, today: Day, { reported }: Memory): Origin | null {
  if (!reported || reported.lastDay >= today || today - reported.lastDay > NEWS_DAYS) return null;
  if (unit === 'week' || (unit === 'month' && reported.precision !== 'month')) return null;
  return {
    day: reported.firstDay,
    words: `${reported.value}, of which the text spoke before`,
    certainty: 'inferred',
  };
}

const PRECISION_OF: Partial<Record<Unit, Precision>> = {
  century: 'century', decade: 'decade', month: 'month', quarter: 'quarter', week: 'week', year: 'year',
}; // prettier-ignore
