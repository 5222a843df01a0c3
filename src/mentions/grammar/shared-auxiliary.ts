import type { Clause } from './clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "will close two plants and cut jobs": the clause whose "will" a bare verb goes on with; else null. */
export function sharingAuxiliary(frame: SentenceFrame, { kind, opener, verb, from }: Clause): Clause | null {
  const isBare = verb !== null && verb.from === from + 1 && verb.from === verb.head;
  if (kind !== 'coordinate' || !isBare || !/^(?:and|but|or)$/u.test(opener ?? '')) return null;
  const token = frame.tokens[verb.head];
  const above = frame.clauses.findLast((clause) => clause.verb !== null && clause.verb.to <= from);
  const isJoined = above?.verb?.tense === 'future' || above?.verb?.modal != null;
  return above && isJoined && !above.verb?.isPassive && token?.lower === token?.lemma ? above : null;
}
