/** Times told by another time: `the first week of November`, `the week of Nov. 6`, `a week ago Friday`. */
import type { Day } from '../calendar.ts';
import { dateOf, nthWeekdayWithin, weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import {
  decadePlace,
  dayPlace,
  monthPlace,
  quarterPlace,
  weekendPlace,
  weekPlace,
  seasonPlace,
  yearPlace,
} from '../places.ts';
import type { Place, Season } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { Unit } from '../words/units.ts';
import { fiscal } from './period.ts';
import type { Resolution } from './resolution.ts';
import { shiftDay } from './shift-day.ts';

/** `owner`: what the units are counted in. Null: it has no such one (a 32nd day). */
export function resolveNth(
  { unit, weekday, nth }: Extract<Meaning, { is: 'nth' }>,
  owner: Resolution | null,
): Resolution | null {
  if (!owner?.place) return null;
  const { place: whole } = owner;
  const place =
    weekday === null ? nthPlace(whole, unit, nth) : dayPlace(nthWeekdayWithin(whole, weekday, nth));
  const isInside = place.lastDay >= whole.firstDay && place.firstDay <= whole.lastDay;
  if (!isInside) return null;
  return {
    ...owner,
    type: 'DATE',
    value: place.value,
    place,
    rule: `counted in ${whole.value}; ${owner.rule}`,
  };
}

function nthPlace(whole: Place, unit: Unit, nth: number): Place {
  const from = nth > 0 ? whole.firstDay : whole.lastDay;
  const steps = nth > 0 ? nth - 1 : nth + 1;
  const { year, month } = dateOf(shiftDay(from, unit, steps));
  switch (unit) {
    case 'week':
      return sevenDays(nth > 0 ? from + steps * 7 : from - 6 + steps * 7);
    case 'weekend':
      return weekendPlace(nthWeekdayWithin(whole, SATURDAY, nth));
    case 'month':
      return monthPlace(year, month);
    case 'year':
      return yearPlace(year);
    case 'decade':
      return decadePlace(year);
    default:
      return dayPlace(from + steps);
  }
}

const SATURDAY = 6;

/** The first week of a month is its first seven days; its value is the ISO week in which most of them lie. */
function sevenDays(firstDay: Day): Place {
  const { value } = weekPlace(firstDay + 3);
  return { ...spanPlace(value, dayPlace(firstDay), dayPlace(firstDay + 6)), precision: 'week' };
}

/** "the week of Nov. 6", "the quarter ended Sept. 30", "the fiscal year ending June 30", which goes by its last day. */
export function resolveUnitOf(
  { unit }: Extract<Meaning, { is: 'unit-of' }>,
  day: Resolution | null,
): Resolution | null {
  if (!day?.place) return null;
  const { firstDay } = day.place;
  const { year, month } = dateOf(firstDay);
  if (unit === 'fiscal-year') return fiscal({ whole: true }, year, day.rule);
  if (unit === 'quarter') {
    const quarter = quarterPlace(year, Math.ceil(month / 3));
    return { ...day, value: quarter.value, place: quarter };
  }
  const place = unit === 'week' ? weekPlace(firstDay) : weekendPlace(firstDay);
  return { ...day, value: place.value, place };
}

/** "the Friday before Easter", "the Tuesday after Labor Day". */
export function resolveBeside(
  { weekday, side }: Extract<Meaning, { is: 'beside' }>,
  base: Resolution | null,
): Resolution | null {
  if (!base?.place) return null;
  const from = base.place.firstDay;
  const days = ((side * (weekday - weekdayOf(from)) + 7) % 7 || 7) * side;
  const place = dayPlace(from + days);
  const rule = `the one ${side < 0 ? 'before' : 'after'} ${base.place.value}; ${base.rule}`;
  return { ...base, type: 'DATE', value: place.value, place, rule };
}

/** "a week ago Friday", "20 years ago this month": as far from that day or month as the amount says. */
export function resolveDisplaced(
  { unit, shift }: Extract<Meaning, { is: 'displaced' }>,
  base: Resolution | null,
): Resolution | null {
  if (!base?.place) return null;
  // "a year ago this week": the week that most of its days fall in then.
  const middle = base.place.precision === 'week' ? 3 : 0;
  const day = shiftDay(base.place.firstDay + middle, unit, shift);
  const place = samePrecision(base.place, day);
  const size = Math.abs(shift);
  const distance = `${size} ${unit}${size === 1 ? '' : 's'} ${shift < 0 ? 'before' : 'after'}`;
  return { ...base, value: place.value, place, rule: `${distance} ${base.place.value}; ${base.rule}` };
}

function samePrecision({ precision, value }: Place, day: Day): Place {
  const { year, month } = dateOf(day);
  if (precision === 'week') return weekPlace(day);
  if (precision === 'weekend') return weekendPlace(day);
  if (precision === 'month') return monthPlace(year, month);
  if (precision === 'season') return seasonPlace(year, value.slice(-2) as Season);
  return precision === 'year' ? yearPlace(year) : dayPlace(day);
}
