/** A company's own quarter that is told with its last day: `its fiscal first quarter ended Sept. 30`. */
import { addMonths, dateOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { dayPlace } from '../places.ts';
import { spanPlace } from '../spans.ts';
import { fiscal } from './period.ts';
import type { Resolution } from './resolution.ts';

/** The year goes by the last day of its fourth quarter, which lies as many quarters ahead as are still to come. */
export function resolveFiscalQuarter(
  { quarter }: Extract<Meaning, { is: 'fiscal-quarter' }>,
  day: Resolution | null,
): Resolution | null {
  if (!day?.place) return null;
  const { lastDay } = day.place;
  const { year } = dateOf(addMonths(lastDay, (4 - quarter) * 3));
  const { value } = fiscal({ quarter }, year, day.rule);
  const from = dayPlace(addMonths(lastDay, -3) + 1);
  const place = { ...spanPlace(value, from, dayPlace(lastDay)), precision: 'quarter' as const };
  return { ...day, type: 'DATE', value, place, rule: `the three months up to ${day.value}; ${day.rule}` };
}
