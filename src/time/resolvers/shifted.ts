/** Units counted from a time: `last month`, `two days earlier`, `the same week`, `earlier this year`. */
import type { Precision } from '../../event-list/schema.ts';
import type { Day } from '../calendar.ts';
import { addMonths, dateOf, weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Place } from '../places.ts';
import type { Memory } from '../memory.ts';
import { readableDay } from '../names.ts';
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  monthPlace,
  quarterPlace,
  weekPlace,
  yearPlace,
} from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { Unit } from '../words/units.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { shiftDay } from './shift-day.ts';
import { resolveWeekend } from './weekend.ts';

type Shifted = Extract<Meaning, { is: 'shifted' }>;

/** "last month", "two days later": units counted from the publication or from what the text spoke of. */
export function resolveShifted(meaning: Shifted, circumstances: Circumstances): Resolution {
  if (meaning.unit === 'weekend') return resolveWeekend(meaning, circumstances);
  const origin = originOf(meaning, circumstances);
  const day = shiftDay(origin.day, meaning.unit, meaning.shift);
  const place = unitPlace(meaning.isBusiness ? openDay(day, meaning.shift) : day, meaning.unit);
  const rule = `${shiftWords(meaning)}, counted from ${origin.words}`;
  return dated(partOf(place, meaning, circumstances.setting.today), rule, origin.certainty);
}

/** The nearest day from Monday to Friday on the side that was counted to. */
function openDay(day: Day, shift: number): Day {
  const weekday = weekdayOf(day);
  if (weekday < 6) return day;
  return shift < 0 ? day - (weekday - 5) : day + (8 - weekday);
}

interface Origin {
  day: Day;
  words: string;
  certainty: 'stated' | 'inferred';
}

/** The day a phrase counts from. */
function originOf({ from, unit, shift }: Shifted, { setting, memory, direction }: Circumstances): Origin {
  const published: Origin = { day: setting.today, words: setting.publication, certainty: 'stated' };
  if (from === 'figures') return figuresOrigin(unit, setting.today, memory) ?? published;
  if (from !== 'text') return published;
  const spoken =
    unit === 'day' ? null : shift === 0 ? (memory.lastOf(PRECISION_OF[unit] ?? 'day') ?? null) : memory.last;
  const day = unit === 'day' ? memory.lastDay : (spoken?.firstDay ?? null);
  // "It expects a loss for the quarter" is of the one that runs.
  const isQuarter = day === null && unit === 'quarter' && shift === 0;
  if (isQuarter && !(direction().tense === 'future' && direction().isShown))
    return {
      day: addMonths(setting.today, -3),
      words: `the latest quarter that was over on ${setting.publication}`,
      certainty: 'inferred',
    };
  if (day === null) return { ...published, certainty: 'inferred' };
  return {
    day,
    words: `${spoken?.value ?? readableDay(day)}, of which the text spoke before`,
    certainty: 'inferred',
  };
}

/** How long after a period its figures are news. */
const NEWS_DAYS = 120;

/** "For the year", "for the month" after figures of a period that is just over. */
function figuresOrigin(unit: Unit, today: Day, { reported }: Memory): Origin | null {
  if (!reported || reported.lastDay >= today || today - reported.lastDay > NEWS_DAYS) return null;
  if (unit === 'month' && reported.precision !== 'month') return null;
  return {
    day: reported.firstDay,
    words: `${reported.value}, of which the text spoke before`,
    certainty: 'inferred',
  };
}

const PRECISION_OF: Partial<Record<Unit, Precision>> = {
  century: 'century',
  decade: 'decade',
  month: 'month',
  quarter: 'quarter',
  week: 'week',
  year: 'year',
};

function unitPlace(day: Day, unit: Unit): Place {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'week':
      return weekPlace(day);
    case 'month':
      return monthPlace(year, month);
    case 'quarter':
      return quarterPlace(year, Math.ceil(month / 3));
    case 'year':
      return yearPlace(year);
    case 'decade':
      return decadePlace(year);
    case 'century':
      return centuryPlace(year);
    default:
      return dayPlace(day);
  }
}

/** "earlier this year": until the day of publication; "later this year": from it on. */
function partOf(place: Place, { extent }: Shifted, today: Day): Place {
  const isWithin = place.firstDay <= today && today <= place.lastDay;
  if (extent === 'whole' || !isWithin || place.firstDay === place.lastDay) return place;
  const now = dayPlace(today);
  const span =
    extent === 'elapsed'
      ? spanPlace(place.value, dayPlace(place.firstDay), now)
      : spanPlace(place.value, now, dayPlace(place.lastDay));
  return { ...span, precision: place.precision };
}

function shiftWords({ unit, shift, extent }: Shifted): string {
  const part =
    extent === 'elapsed' ? 'the part gone by of ' : extent === 'remaining' ? 'the part to come of ' : '';
  if (shift === 0) return `${part}the same ${unit}`;
  const size = Math.abs(shift);
  return `${part}${size === 1 ? `the ${unit}` : `${size} ${unit}s`} ${shift < 0 ? 'before' : 'after'}`;
}
