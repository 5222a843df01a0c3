/** The day a text is at: the last one it spoke of, as far as what is told can be of it. */
import type { Day } from '../calendar.ts';
import type { Circumstances } from './resolution.ts';

/**
 * The last single day spoken of; null where there is none. "The vote is on April 26. Shots rang out at 9 a.m.": what
 * happened isn't of a day to come but of the last one before.
 */
export function spokenDay({ setting, memory, direction }: Circumstances): Day | null {
  const { lastDay } = memory;
  if (lastDay === null || lastDay <= setting.today) return lastDay;
  const { tense, isShown } = direction();
  return tense === 'past' && isShown ? (memory.lastDayGone ?? setting.today) : lastDay;
}
