import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb } from './clause-edges.ts';
import { isSubjectPending, outerVerbs } from './inset-clause.ts';

/** "Posts claiming | that it was banned | were deleted": where what the claim says ends and the subject's verb begins. */
export function endOfContent(tokens: readonly Token[], that: number): number {
  const isOfSubject = isIngVerb(tokens[that - 1]) && isSubjectPending(tokens, that);
  return (isOfSubject ? outerVerbs(tokens, that)[0] : undefined) ?? tokens.length;
}
