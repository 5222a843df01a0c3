import type { TimeExpression } from '../../time/time-expression.ts';
import { boundedTime } from './bounded-time.ts';
import { breakingTime } from './breaking-time.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { offsetTime } from './offset-time.ts';
import { ownTime } from './own-time.ts';
import { purposeTime } from './purpose-time.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { settingTime } from './setting-time.ts';
import { sharedTime } from './shared-time.ts';

/** How surely a noun must name an event to take a time to itself. */
const LEAST_OWNING = 0.3;
/** The ways to date a trigger within its sentence, surest first. */
const WAYS = [offsetTime, ownTime, settingTime, sharedTime, purposeTime, boundedTime, breakingTime];

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
  const known = frame.dates.get(found);
  if (known !== undefined) return known;
  const time = findTime(frame, found, triggers.filter(mayOwnTime));
  frame.dates.set(found, time);
  return time;
}

function findTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  owners: readonly FoundTrigger[],
): TimeExpression | null {
  for (const way of WAYS) {
    const time = way(frame, found, owners);
    if (time) return time;
  }
  return null;
}

/**
 * "In a Wednesday media event, the firm released …": a noun that hardly tells of anything leaves its time to the verb.
 */
function mayOwnTime({ trigger, strength }: FoundTrigger): boolean {
  return trigger.pos === 'verb' || strength >= LEAST_OWNING;
}
