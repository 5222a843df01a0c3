import type { Token } from '../../text/analysed-text.ts';
import { antecedent } from './antecedent.ts';
import { beforeCredit } from './before-credit.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';
import { rightPart } from './clause-right.ts';
import { namedAs, outerVerb } from './inset-clause.ts';
import { verbsLength } from './object-relative.ts';
import { leftPart, rowOfParticiples, type Clause } from './clause-left.ts';

/** A whole clause. */
export interface WholeClause extends Clause {
  /** Whether it is cut off where the clause that it is set into goes on: "the truce signed in May | broke down". */
  isInset: boolean;
}

/**
 * The clause that the token at `index` stands in: from its subject to its end, without interruptions
 * ("Ann Poe, the mayor, opened …"); with `until`, to the end of that later token's clause. A relative clause takes
 * its antecedent as subject, a second verb after "and" the subject of the first.
 */
export function clauseAround(tokens: readonly Token[], index: number, until = index): WholeClause {
  const left = leftPart(tokens, index);
  const outer = outerVerb(tokens, left.opener, index);
  const limit = outer ?? namedAs(tokens, left.opener, index) ?? tokens.length;
  const right = rightPart(tokens, left.tokens, { from: index, until: Math.min(until, limit - 1), limit });
  const verbs = verbsLength(right);
  const object = left.object ?? [];
  const whole = [...left.tokens, ...right.slice(0, verbs), ...object, ...right.slice(verbs)];
  const clause = { tokens: whole, hasSubject: left.hasSubject, isInset: outer !== null };
  return clause.hasSubject ? clause : withMainClause(tokens, clause);
}

/**
 * "The quake struck the island, killing 22 people": a participle takes the clause it hangs on. "The mill, built in
 * 1861, was closed": what is put in takes what it describes, "The mill built in 1861".
 */
function withMainClause(tokens: readonly Token[], clause: WholeClause): WholeClause {
  const [first] = clause.tokens;
  const comma = tokens.findIndex((token) => token === first) - 1;
  // "A search was on for the owner, led by the army": of the two only the clause is sure to be meant.
  const hasComma = tokens[comma]?.text === ',';
  const isDoneBy =
    hasComma && clause.tokens[1]?.lower === 'by' && tokens.slice(0, comma).some(({ pos }) => VERBAL.has(pos));
  const isPutIn = hasComma && !isIngVerb(first) && !isDoneBy;
  const described = isPutIn ? antecedent(tokens, comma + 1) : [];
  if (described.length > 0 && first?.pos === 'VERB') {
    // "raised its bid, won and left" is a row of verbs, and keeps its comma.
    const end = tokens.findIndex((token) => token === clause.tokens.at(-1)) + 1;
    const isInset = clause.isInset || tokens[end]?.text === ',';
    const mark = isInset ? [] : tokens.slice(comma, comma + 1);
    return { tokens: [...described, ...mark, ...clause.tokens], hasSubject: true, isInset };
  }
  const row = isIngVerb(first) ? rowOfParticiples(tokens, comma) : isDoneBy ? comma : null;
  const opening = row === null ? null : beforeCredit(tokens, row);
  // "ruled out selling, sending shares down": the clause is that of the verb before.
  const main =
    opening === null
      ? -1
      : tokens.slice(0, opening).findLastIndex((token) => VERBAL.has(token.pos) && !isIngVerb(token));
  if (opening === null || main === -1) return clause;
  const { tokens: words, hasSubject } = clauseAround(tokens.slice(0, opening), main);
  const whole = [...words, ...tokens.slice(opening, opening + 1), ...clause.tokens];
  return { tokens: whole, hasSubject, isInset: clause.isInset };
}
