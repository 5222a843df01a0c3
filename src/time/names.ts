/** Names for the reasons that a reader sees. */
import type { Day } from './calendar.ts';
import { dateOf } from './calendar.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `month`: 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `weekday`: 1 is Monday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** `9 Nov 2017`. */
export function readableDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${dayOfMonth} ${monthName(month).slice(0, 3)} ${year}`;
}
