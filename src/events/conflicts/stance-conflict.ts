import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { isOneStatement } from '../comparison/one-statement.ts';
import { relateTriggers } from '../comparison/trigger-relation.ts';

/**
 * What happened and what did not are two things, and so are what somebody claimed and what they denied. Of a plan,
 * outlets may differ on whether it will come true.
 */
export function stanceConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.kind === 'plan' || b.mention.kind === 'plan') return null;
  if (a.isPresupposed || b.isPresupposed) return null;
  const isOneThing = relateTriggers(eventTrigger(a.mention), eventTrigger(b.mention)) !== 'none';
  if (!isOneThing && isOneStatement(a, b)) return null;
  const [left, right] = [a.mention, b.mention];
  const isOpposed = (denies(left) && claims(right)) || (denies(right) && claims(left));
  return isOpposed ? 'one is claimed, the other denied' : null;
}

const denies = ({ stance }: EventMention): boolean => stance === 'denies';
const claims = ({ stance }: EventMention): boolean => stance === 'asserts' || stance === 'expects';
