import { isReview } from '../times/breaking-time.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { EFFORTS } from '../data/efforts.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { isMainLine, isSimplePast } from '../grammar/main-line.ts';
import { nameAt } from '../grammar/noun-phrase.ts';
import { clauseAt, parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { opensWithHave } from '../grammar/verb-groups.ts';

/** How surely a word has to name an event. */
const LEAST_STRENGTH = 0.5;

/**
 * Whether an outlet tells in so many words that somebody named did something: "Ann Lee ordered two cranes", "Port
 * Ellis has blocked the deal". No background in a clause by the way, no state, effort or habit, nothing said, and
 * nothing that has a time beside it.
 */
export function tellsPlainly(frame: SentenceFrame, { clause, isHead, strength, at }: FoundTrigger): boolean {
  const lemma = frame.tokens[clause.verb?.head ?? at]?.lemma ?? '';
  return (
    frame.sentence.kind === 'prose' &&
    isHead &&
    strength >= LEAST_STRENGTH &&
    !CUE_VERBS.has(lemma) &&
    !EFFORTS.has(lemma) &&
    isMainLine(frame, clause) &&
    isTold(frame, clause) &&
    !frame.times.some(({ from, time }) => time.interval !== null && clauseAt(frame, from) === clause) &&
    hasNamedSubject(frame, clause)
  );
}

/** "ordered", "was ordered", "has ordered"; not "has been ordering", "has long ordered", "had ordered". */
function isTold(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.modal !== null || verb.isNegated) return false;
  const isPerfect = verb.isPerfect && opensWithHave(frame.tokens, verb);
  return (isPerfect || isSimplePast(frame, clause)) && !isReview(frame, clause);
}

/** Whether a name stands right before the verb, or before that of the clause it is joined to. */
function hasNamedSubject(frame: SentenceFrame, clause: Clause): boolean {
  const from = clause.verb?.from ?? 0;
  const before = tokensOfClause(frame, clause).filter((place) => place < from);
  const last = before.findLast((place) => !/^(?:ADV|CCONJ)$/u.test(frame.tokens[place]?.pos ?? ''));
  const parent = clause.kind === 'coordinate' ? parentClause(frame, clause) : null;
  if (last === undefined) return parent !== null && hasNamedSubject(frame, parent);
  const name = nameAt(frame, last);
  return name !== null && !name.entity.isOutlet;
}
