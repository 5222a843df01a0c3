import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { isOneStatement } from '../comparison/one-statement.ts';
import { relateMeanings } from '../comparison/trigger-relation.ts';

/** What is asked of a statement. */
type Stated = Parameters<typeof isOneStatement>[0] & Pick<MentionFeatures, 'mention'>;

/**
 * Why two statements of one speaker can't be one by what they are about: one of what is to come, the other of what has
 * been. By one verb they may be, as outlets tell one thing before and after ("is to leave", "has left"), unless both
 * say that it isn't so: "will not fly again" and "has never flown". Null: nothing parts them.
 */
export function matterConflict(a: Stated, b: Stated): string | null {
  const [one, other] = [a.mention, b.mention];
  if (!one.content || !other.content || one.content.kind === other.content.kind) return null;
  // "There is no deal" may be said of the deal that won't be signed.
  const areDenied = [one.content, other.content].every(
    ({ stance, trigger }) => stance === 'denies' && trigger.pos === 'verb',
  );
  const isOneThing = relateMeanings(eventTrigger(one), eventTrigger(other)) !== 'none';
  if ((isOneThing && !areDenied) || isOneStatement(a, b)) return null;
  return 'one is said of what is to come, the other of what has been';
}
