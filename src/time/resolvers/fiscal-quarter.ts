/** A company's own quarter that is told with its last day: `its fiscal first quarter ended Sept. 30`. */
import { addMonths, dateOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { dayPlace, quarterPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { spanPlace } from '../spans.ts';
import { fiscal } from './period.ts';
import type { Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

/** The year goes by the last day of its fourth quarter, which lies as many quarters ahead as are still to come. */
export function resolveFiscalQuarter(
  { quarter }: Extract<Meaning, { is: 'fiscal-quarter' }>,
  day: Resolution | null,
): Resolution | null {
  if (!day?.place) return null;
  const { lastDay } = day.place;
  const { year } = dateOf(addMonths(lastDay, (4 - quarter) * 3));
  const { value } = fiscal({ quarter }, year, day.rule);
  const from = dayPlace(addMonths(lastDay + 1, -3));
  const place = { ...spanPlace(value, from, dayPlace(lastDay)), precision: 'quarter' as const };
  return { ...day, type: 'DATE', value, place, rule: `the three months up to ${day.value}; ${day.rule}` };
}

/**
 * The same months of the year before: "a year earlier" behind "its fiscal third quarter ended July 31". Its value is the
 * quarter of the calendar that its last day lies in, as it isn't called by a fiscal year.
 */
export function fiscalQuarterBefore(last: Place, rule: string): Resolution | null {
  if (!last.value.startsWith('FY') || last.precision !== 'quarter') return null;
  const from = addMonths(last.firstDay, -12);
  const to = addMonths(last.lastDay + 1, -12) - 1;
  const { year, month } = dateOf(to);
  const { value } = quarterPlace(year, Math.ceil(month / 3));
  return dated({ ...spanPlace(value, dayPlace(from), dayPlace(to)), precision: 'quarter' }, rule);
}
