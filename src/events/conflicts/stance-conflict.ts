import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areNegatedOpposites } from '../comparison/negated-opposites.ts';
import { isOneStatement } from '../comparison/one-statement.ts';
import { relateTriggers } from '../comparison/trigger-relation.ts';
import { placeOf } from '../token-place.ts';

/**
 * What happened and what did not are two things, and so are what somebody claimed and what they denied. Of a plan,
 * outlets may differ on whether it will come true.
 */
export function stanceConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.kind === 'plan' || b.mention.kind === 'plan') return null;
  if ((a.isPresupposed || b.isPresupposed) && !isNever(a.mention) && !isNever(b.mention)) return null;
  const isOneThing = relateTriggers(eventTrigger(a.mention), eventTrigger(b.mention)) !== 'none';
  if (!isOneThing && isOneStatement(a, b)) return null;
  if (areNegatedOpposites(a, b)) return null;
  const [left, right] = [a.mention, b.mention];
  const isOpposed = (denies(left) && claims(right)) || (denies(right) && claims(left));
  return isOpposed ? 'one is claimed, the other denied' : null;
}

const denies = ({ stance }: EventMention): boolean => stance === 'denies';

/** "No mended ship has ever sailed": of all times, so not of the sailing that the text takes for granted. */
function isNever({ sentence: { tokens }, stance, trigger }: EventMention): boolean {
  if (stance !== 'denies') return false;
  for (let at = placeOf(tokens, trigger) - 1; /^(?:ADV|AUX|PART)$/u.test(tokens[at]?.pos ?? ''); at--)
    if (/^n?ever$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

const claims = ({ stance }: EventMention): boolean => stance === 'asserts' || stance === 'expects';
