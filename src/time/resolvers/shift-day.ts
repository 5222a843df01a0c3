import type { Day } from '../calendar.ts';
import { addMonths } from '../calendar.ts';
import type { Unit } from '../words/units.ts';

/** The day so many units later; days for whatever is shorter than a week. */
export function shiftDay(day: Day, unit: Unit, shift: number): Day {
  switch (unit) {
    case 'week':
      return day + shift * 7;
    case 'month':
      return addMonths(day, shift);
    case 'quarter':
      return addMonths(day, shift * 3);
    case 'year':
      return addMonths(day, shift * 12);
    case 'decade':
      return addMonths(day, shift * 120);
    case 'century':
      return addMonths(day, shift * 1200);
    default:
      return day + shift;
  }
}
