import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "were seen shaking hands", "was heard to say": what was seen is told, that it was is no event. */
export function isWitnessed({ tokens, clauses }: SentenceFrame, { index, verb }: Clause): boolean {
  if (!verb?.isPassive || !/^(?:hear|see|spot)$/u.test(tokens[verb.head]?.lemma ?? '')) return false;
  return clauses.some(
    ({ parent, kind, from }) =>
      parent === index && from === verb.to && /^(?:infinitive|participle)$/u.test(kind),
  );
}
