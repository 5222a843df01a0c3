import { EMPTY_VERBS } from '../data/empty-verbs.ts';
import type { MentionFeatures } from './features.ts';
import { isDoneToOneThing } from './one-thing.ts';
import { cosine } from './term-vector.ts';

/** "ordered", "agreed", "turned": what was ordered tells of the event, in whatever words, the verb alone hardly anything. */
export function areEmptyAlone(a: MentionFeatures, b: MentionFeatures): boolean {
  const isEmpty = ({ mention: { trigger } }: MentionFeatures) =>
    trigger.pos === 'verb' && EMPTY_VERBS.has(trigger.stem);
  if ((!isEmpty(a) && !isEmpty(b)) || a.mention.sentence === b.mention.sentence) return false;
  return cosine(a.clauseTerms, b.clauseTerms) === 0 && !isDoneToOneThing(a, b);
}
