/** Units counted from a time: `last month`, `two days earlier`, `the same week`, `earlier this year`. */
import type { Precision } from '../../event-list/schema.ts';
import type { Day } from '../calendar.ts';
import { addMonths, dateOf, weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Place } from '../places.ts';
import { readableDay } from '../names.ts';
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  monthPlace,
  quarterPlace,
  weekendPlace,
  weekPlace,
  yearPlace,
} from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { Unit } from '../words/units.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { shiftDay } from './shift-day.ts';

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

/** "last weekend" is the one before this week's end, "this weekend" and "the weekend" go by the tense. */
function resolveWeekend({ shift, from }: Shifted, { setting, memory, direction }: Circumstances): Resolution {
  const { today, publication } = setting;
  if (from === 'text') {
    const base = memory.lastDay ?? today;
    return dated(weekendPlace(base + shift * 7), `the weekend counted from ${readableDay(base)}`, 'inferred');
  }
  if (shift !== 0) {
    const isNow = shift < 0 && weekdayOf(today) >= 6;
    return dated(
      weekendPlace(today + shift * 7),
      `the weekend ${shift < 0 ? 'before' : 'after'} ${isNow ? 'that of ' : ''}${publication}`,
    );
  }
  const told = direction();
  const weekday = weekdayOf(today);
  // On a Monday "the weekend" of a past verb is over; before Saturday it needs a past verb to be the last one.
  const isOver =
    told.tense === 'past' && weekday < 6 && (from === 'tense' ? true : weekday <= 2 && told.isShown);
  return dated(
    weekendPlace(isOver ? today - 7 : today),
    `${told.evidence}: the weekend ${isOver ? 'before' : 'of the week of'} ${publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}
