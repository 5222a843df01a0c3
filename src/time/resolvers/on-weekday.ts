/** Dates told with their weekday, which says of which year or month they are: `Monday, June 1`, `Friday the 13th`. */
import type { Day } from '../calendar.ts';
import { weekdayOf } from '../calendar.ts';

/** The occurrence at `index`, or so many steps from it, the first of them that falls on the weekday; itself if none does. */
export function onWeekday(
  index: number,
  of: (index: number) => Day,
  weekday: number | undefined,
  steps: readonly number[],
): number {
  if (weekday === undefined) return index;
  const step = steps.find((beside) => {
    const day = of(index + beside);
    return Number.isFinite(day) && weekdayOf(day) === weekday;
  });
  return index + (step ?? 0);
}
