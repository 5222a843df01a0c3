/** "The murder in December 2014 … He was shot on Dec. 3": of the year of a month gone by that the text spoke of last. */
import type { Day } from '../calendar.ts';
import { dateOf, dayOf, isCalendarDate, weekdayOf } from '../calendar.ts';
import type { Memory } from '../memory.ts';
import { monthName } from '../names.ts';
import { dayPlace } from '../places.ts';
import type { Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

/** The day of that year; null: the text spoke of no such month last, or the weekday is none of that year's date. */
export function dayOfSpokenYear(
  { month, day, weekday }: { month: number; day: number; weekday?: number | undefined },
  memory: Memory,
  today: Day,
): Resolution | null {
  const last = memory.lastOf('month');
  if (!last || last.firstDay > today) return null;
  const spoken = dateOf(last.firstDay);
  if (spoken.month !== month || !isCalendarDate({ year: spoken.year, month, day })) return null;
  const found = dayOf(spoken.year, month, day);
  if (weekday !== undefined && weekdayOf(found) !== weekday) return null;
  const rule = `of the ${monthName(month)} of ${spoken.year}, of which the text spoke before`;
  return dated(dayPlace(found), rule, 'inferred');
}
