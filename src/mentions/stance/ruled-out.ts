import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { happening, plan, type Reading } from './reading.ts';

/**
 * "A strike was ruled out" didn't or won't come about; "could not be ruled out" leaves it open. Null: the clause says
 * neither of its subject.
 */
export function readRuledOut({ tokens }: SentenceFrame, { verb }: Clause): Reading | null {
  if (!verb || tokens[verb.head]?.lemma !== 'rule' || tokens[verb.to]?.lower !== 'out') return null;
  if (verb.isNegated) return plan('doubts', 0.5);
  return verb.isPassive && verb.modal === null && verb.tense !== 'future' ? happening('denies', 0.6) : null;
}
