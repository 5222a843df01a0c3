import type { TimeExpression } from '../time/time-expression.ts';
import { boundedTime } from './bounded-time.ts';
import { breakingTime } from './breaking-time.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { ownTime } from './own-time.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { sharedTime } from './shared-time.ts';

/** The ways to date a trigger within its sentence, surest first. */
const WAYS = [ownTime, sharedTime, boundedTime, breakingTime];

/**
 * The time that dates a trigger; null where nothing in its sentence does.
 *
 * @param triggers all of the sentence, as the times are shared out among them
 */
export function timeOfTrigger(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  for (const way of WAYS) {
    const time = way(frame, found, triggers);
    if (time) return time;
  }
  return null;
}
