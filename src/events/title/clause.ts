import type { Token } from '../../text/analysed-text.ts';
import { antecedent } from './antecedent.ts';
import { beforeCredit } from './before-credit.ts';
import { isHardStop, isIngVerb, opensClauseLeft, VERBAL } from './clause-edges.ts';
import { dashBefore } from './dash-insert.ts';
import { rightPart } from './clause-right.ts';
import {
  interruptionsStart,
  interruptionStart,
  joinsAdjectives,
  joinsNominals,
  subjectIn,
} from './clause-subject.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { isSubjectPending, namedAs, outerVerb, outerVerbs } from './inset-clause.ts';
import { sharedWords } from './shared-words.ts';
import { isDemonstrative, isObjectThat, isRelativeThat } from './relative-that.ts';
import { withOwner } from './whose.ts';

/** The words of a clause, in the text's order: tokens that need not be neighbours. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether a subject stands before its verb. */
  hasSubject: boolean;
}

/** A whole clause. */
export interface WholeClause extends Clause {
  /** Whether it is cut off where the clause that it is set into goes on: "the truce signed in May | broke down". */
  isInset: boolean;
}

/** What stands left of a token in its clause. */
interface LeftPart extends Clause {
  /** Where the clause is set into another: its relative pronoun's place; null: it isn't. */
  opener: number | null;
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
  const clause = { tokens: [...left.tokens, ...right], hasSubject: left.hasSubject, isInset: outer !== null };
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

/**
 * "The quake struck, killing 22 people and | injuring 40": the index of the comma that opens a row of participles, by what
 * stands before the last; null: it ends none.
 */
function rowOfParticiples(tokens: readonly Token[], before: number): number | null {
  if (tokens[before]?.pos !== 'CCONJ') return tokens[before]?.text === ',' ? before : null;
  const verb = tokens.findLastIndex(({ pos }, place) => place < before && VERBAL.has(pos));
  return isIngVerb(tokens[verb]) && tokens[verb - 1]?.text === ',' ? verb - 1 : null;
}

/** The tokens before the one at `index` that belong to its clause. */
function leftPart(tokens: readonly Token[], index: number): LeftPart {
  let place = index - 1;
  let kept: Token[] = [];
  for (; place >= 0; place -= 1) {
    const token = tokens[place];
    // "Ann Poe (L) greets": where somebody stands in a picture.
    if (token?.text === ')' && tokens[place - 2]?.text === '(') {
      place -= 2;
      continue;
    }
    const dash = dashBefore(tokens, place);
    if (dash !== null && !subjectIn(kept)) {
      place = dash;
      continue;
    }
    if (!token || isHardStop(tokens, place)) break;
    if (token.text === ',' && !joinsAdjectives(tokens, place)) {
      // "Poe, the mayor, and Ruiz met": the subject goes on before the interruption.
      const goesOn = kept[0]?.pos === 'CCONJ';
      const open = goesOn ? interruptionStart(tokens, place) : interruptionsStart(tokens, place);
      if (open === null || (subjectIn(kept) && !goesOn)) break;
      place = open;
      continue;
    }
    if (isDemonstrative(tokens, place)) return { tokens: [token, ...kept], hasSubject: true, opener: null };
    const isRelative = RELATIVE_PRONOUNS.has(token.lower) || isRelativeThat(tokens, place);
    const opens = isRelative || (token.pos !== 'CCONJ' && opensClauseLeft(tokens, place));
    const outer = opens ? outerVerbBefore(tokens, place, index) : null;
    if (outer !== null) {
      // "The nurse who poisoned three men was jailed": the clause goes on before what is set in.
      kept = tokens.slice(outer, index);
      if (tokens[place - 1]?.pos === 'ADP') place -= 1;
      continue;
    }
    if (isRelative) {
      const owner = antecedent(tokens, place);
      // "a man whose body was found": not he was found.
      const whom = token.lower === 'whose' ? withOwner(owner, token) : owner;
      return { tokens: [...whom, ...kept], hasSubject: true, opener: place };
    }
    if (kept.length > 0 && isObjectThat(tokens, place, index))
      return { tokens: [...antecedent(tokens, place), token, ...kept], hasSubject: true, opener: place };
    const hasOwn = subjectIn(kept) || (kept.length > 0 && isSubjectNoun(tokens, kept, index));
    if (token.pos === 'CCONJ' && !hasOwn && !joinsNominals(tokens, place)) {
      if (place === index - 1 && isIngVerb(tokens[index]) && rowOfParticiples(tokens, place) !== null) break;
      // "The port will close, and expects …": the comma before "and" ends no clause.
      const first = leftPart(tokens, tokens[place - 1]?.text === ',' ? place - 1 : place);
      const shared = sharedWords(first.tokens, kept, tokens[index]);
      if (shared) return { tokens: [...shared, ...kept], hasSubject: first.hasSubject, opener: first.opener };
    }
    if (token.pos === 'CCONJ' && hasOwn && !joinsNominals(tokens, place)) break;
    if (opens) break;
    kept = [token, ...kept];
  }
  const hasSubject = subjectIn([...kept, ...tokens.slice(index, index + 1)]);
  return { tokens: kept, hasSubject, opener: null };
}

/** The last verb, not past `index`, of the clause that the one opened at `place` is set into; null: none. */
function outerVerbBefore(tokens: readonly Token[], place: number, index: number): number | null {
  if (!isSubjectPending(tokens, place)) return null;
  return outerVerbs(tokens, place).findLast((verb) => verb <= index) ?? null;
}

/** "and an | inquiry is under way": the noun itself is what its clause is about. */
function isSubjectNoun(tokens: readonly Token[], kept: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.pos === 'NOUN' &&
    VERBAL.has(tokens[index + 1]?.pos ?? '') &&
    kept.every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'NOUN')
  );
}
