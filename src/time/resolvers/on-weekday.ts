/** Dates told with their weekday, which says of which year or month they are: `Monday, June 1`, `Friday the 13th`. */
import type { Day } from '../calendar.ts';
import { weekdayOf } from '../calendar.ts';
import { isShownAhead } from '../direction/shown.ts';
import type { Direction } from '../direction/shown.ts';

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

/** How many years or months from a date its weekday is looked for, in which order. */
export interface StepsByTense {
  back: readonly number[];
  ahead: readonly number[];
  around: readonly number[];
}

/** What a verb tells as over or to come is looked for on that side alone. */
export function stepsByTense(told: Direction, steps: StepsByTense): readonly number[] {
  if (told.isShown && told.tense === 'past') return steps.back;
  return isShownAhead(told) ? steps.ahead : steps.around;
}
