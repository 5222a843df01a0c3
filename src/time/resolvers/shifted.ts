/** Units counted from a time: `last month`, `two days earlier`, `the same week`, `earlier this year`. */
import type { Day } from '../calendar.ts';
import { dateOf, weekdayOf } from '../calendar.ts';
import { isShownAhead } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import type { Place } from '../places.ts';
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
import { dated, unplaced } from './resolution.ts';
import { earlierOrigin, originOf } from './origin.ts';
import type { Origin } from './origin.ts';
import { shiftDay } from './shift-day.ts';
import { resolveWeekend } from './weekend.ts';

type Shifted = Extract<Meaning, { is: 'shifted' }>;

/** "last month", "two days later": units counted from the publication or from what the text spoke of. */
export function resolveShifted(meaning: Shifted, circumstances: Circumstances): Resolution {
  if (meaning.unit === 'weekend') return resolveWeekend(meaning, circumstances);
  const near = originOf(meaning, circumstances);
  // "fired in December 2016. The following year she sued": the unit may have begun though not a whole one is over.
  const reached = unitPlace(shiftDay(near.day, meaning.unit, meaning.shift), meaning.unit);
  const isAhead = reached.firstDay > circumstances.setting.today;
  const earlier = isAhead ? earlierOrigin(meaning, near, circumstances) : null;
  if (isAhead && !earlier && isOfNoDay(meaning, circumstances)) return withinLast(meaning, circumstances);
  const origin = earlier ?? near;
  if (origin.lastDay !== undefined)
    return dated(
      weeksFromPeriod(origin.day, lastDayFrom(origin, meaning, circumstances), meaning.shift),
      ruleFrom(meaning, origin),
      'inferred',
    );
  const day = shiftDay(origin.day, meaning.unit, meaning.shift);
  const place = unitPlace(meaning.isBusiness ? openDay(day, meaning.shift) : day, meaning.unit);
  return dated(
    partOf(place, meaning, circumstances.setting.today),
    ruleFrom(meaning, origin),
    origin.certainty,
  );
}

const ruleFrom = (meaning: Shifted, { words }: Origin): string =>
  `${shiftWords(meaning)}, counted from ${words}`;

/** The last day of a period that weeks can be counted from: those told as past were over at the publication. */
function lastDayFrom({ day, lastDay = day }: Origin, { shift }: Shifted, circumstances: Circumstances): Day {
  const { today } = circumstances.setting;
  const latest = today - 7 * shift;
  const isOver = lastDay < today && day <= latest && !isShownAhead(circumstances.direction());
  return isOver ? Math.min(lastDay, latest) : lastDay;
}

/** "It was sold in March. Three weeks later": in March or April, as far as anything tells. */
function weeksFromPeriod(firstDay: Day, lastDay: Day, weeks: number): Place {
  const monthOf = (day: Day): Place => {
    const { year, month } = dateOf(day + 7 * weeks);
    return monthPlace(year, month);
  };
  return spanPlace(monthOf(Math.floor((firstDay + lastDay) / 2)).value, monthOf(firstDay), monthOf(lastDay));
}

/** "The next day", "two years later", told as past where the text has named nothing that they can be counted from. */
const isOfNoDay = ({ from, unit, shift }: Shifted, { memory, direction }: Circumstances): boolean =>
  from === 'text' &&
  (unit === 'day' ? memory.lastDay === null : shift > 0) &&
  direction().tense === 'past' &&
  direction().isShown;

/** "She died in June. The next day": in the month or year told before, as far as anything tells. */
function withinLast(meaning: Shifted, { memory, setting }: Circumstances): Resolution {
  const { last } = memory;
  const words = shiftWords(meaning);
  return last && last.lastDay < setting.today && meaning.unit === 'day'
    ? dated(last, `${words}, within ${last.value}, of which the text spoke before`, 'inferred')
    : unplaced('DATE', 'PAST_REF', `${words}, counted from a time that isn't told`);
}

/** The nearest day from Monday to Friday on the side that was counted to. */
function openDay(day: Day, shift: number): Day {
  const weekday = weekdayOf(day);
  if (weekday < 6) return day;
  return shift < 0 ? day - (weekday - 5) : day + (8 - weekday);
}

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
