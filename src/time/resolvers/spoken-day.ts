/** The day a text is at: the last one it spoke of, as far as what is told can be of it. */
import type { Day } from '../calendar.ts';
import type { Circumstances } from './resolution.ts';

/**
 * The last single day spoken of; null where there is none. "The vote is on April 26. Shots rang out at 9 a.m.": what
 * happened isn't of a day to come but of the last one before.
 */
export const spokenDay = (circumstances: Circumstances): Day | null =>
  gone(circumstances.memory.lastDay, circumstances);

/** The day of what was told last: "shut until Monday. More will be known later in the day" isn't of Monday. */
export const eventDay = (circumstances: Circumstances): Day | null =>
  gone(circumstances.memory.eventDay, circumstances);

function gone(day: Day | null, { setting, memory, direction }: Circumstances): Day | null {
  if (day === null || day <= setting.today) return day;
  const { tense, isShown } = direction();
  return tense === 'past' && isShown ? (memory.lastDayGone ?? setting.today) : day;
}
