/** `the first nine months of 2004`, `the last three weeks of October`: a length that begins or ends with a period. */
import { addMonths } from '../calendar.ts';
import { placeBefore } from '../length-before.ts';
import type { Meaning } from '../meaning.ts';
import type { Place } from '../places.ts';
import { dayPlace } from '../places.ts';
import { lengthValue } from '../timex-values.ts';
import type { Resolution } from './resolution.ts';
import { unplaced } from './resolution.ts';

type Duration = Extract<Meaning, { is: 'duration' }>;

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** @param owner the period it is of; null: it is of none the calendar knows */
export function resolvePlacedLength(
  { amount, unit, rest = [] }: Duration,
  edge: 'first' | 'last',
  owner: Resolution | null,
): Resolution {
  const value = lengthValue([{ amount, unit }, ...rest]);
  const place = owner?.place && amount !== null ? partOf(owner.place, amount, unit, edge) : null;
  if (!owner || !place) return unplaced('DURATION', value, 'a length of time, not a date');
  const rule = `the ${edge === 'first' ? 'beginning' : 'end'} of ${owner.value}; ${owner.rule}`;
  return { type: 'DURATION', value, place, certainty: owner.certainty, rule };
}

/** So much of a period from its first day on, or up to its last; null: it isn't as long. */
function partOf(
  { firstDay, lastDay }: Place,
  amount: number,
  unit: string,
  edge: 'first' | 'last',
): Place | null {
  const days = amount * (DAYS[unit] ?? 0);
  const months = amount * (MONTHS[unit] ?? 0);
  if ((days === 0 && months === 0) || !Number.isInteger(amount)) return null;
  const last = edge === 'last' ? lastDay : months > 0 ? addMonths(firstDay, months) - 1 : firstDay + days - 1;
  const place = last <= lastDay ? placeBefore({ months, days }, dayPlace(last)) : null;
  if (!place || place.firstDay < firstDay) return null;
  return unit === 'week' ? { ...place, precision: unit } : place;
}
