import type { Clause } from './clauses.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import { AWAITING, NEGATING, POTENTIAL, PREVENTING } from './data/governing-verbs.ts';
import type { FoundTrigger } from './found-trigger.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { happening, plan, readVerb, type Reading } from './verb-stance.ts';

/** Reads stance and kind off negation, modals, tense and the verbs that govern the trigger's clause. */
export function readStance(frame: SentenceFrame, found: FoundTrigger): Reading {
  const { clause, at } = found;
  const isPotential = found.trigger.pos === 'noun' && isMerelyPotential(frame, at);
  const own = isPotential
    ? plan('expects', 0.5)
    : found.isHead
      ? readVerb(frame, clause)
      : readNoun(frame, found);
  const isDenied =
    NEGATING.has(determinerOf(frame, at)) || (found.isHead && hasNegatedSubject(frame, clause));
  // What is asked is neither said to happen nor to be planned.
  if (frame.tokens.at(-1)?.text === '?' || frame.tokens.at(-2)?.text === '?')
    return plan('doubts', own.actuality * 0.3);
  return isDenied ? { ...own, stance: 'denies' } : own;
}

/** A noun beside the verb: as the words before it say, else as the verb of its clause. */
function readNoun(frame: SentenceFrame, { at, clause }: FoundTrigger): Reading {
  const lemma = clause.verb ? (frame.tokens[clause.verb.head]?.lemma ?? '') : '';
  const above = clause.verb ? readVerb(frame, clause) : happening('asserts', 0.7);
  const isObject = clause.verb !== null && at > clause.verb.head;
  const isDirect = isObject && isDirectObject(frame, clause, at);
  if (isDirect && PREVENTING.has(lemma)) return happening('denies', 0.6);
  if (isDirect && (AWAITING.has(lemma) || CUE_VERBS.get(lemma) === 'expects')) return plan('expects', 0.6);
  // What the verb denies or expects need not be the noun: "did not attend the meeting".
  if (above.kind === 'plan')
    return plan(isObject || above.stance === 'denies' ? above.stance : 'expects', 0.4);
  // "the delicacy of the talks": told of something else.
  const isAside = frame.tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'of');
  return happening('asserts', frame.sentence.kind === 'prose' ? (isAside ? 0.3 : 0.5) : 0.8);
}

/** Whether no preposition stands between a verb and a noun after it. */
function isDirectObject(frame: SentenceFrame, { verb }: Clause, at: number): boolean {
  return (
    verb !== null && !frame.tokens.slice(verb.to, at).some(({ pos }) => pos === 'ADP' || pos === 'PUNCT')
  );
}

/** "a possible meeting", "hopes of a deal". */
function isMerelyPotential(frame: SentenceFrame, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const token = frame.tokens[place];
    if (!token || (token.pos === 'PUNCT' && token.text !== '-') || token.pos === 'VERB') return false;
    if (POTENTIAL.has(token.lower)) return true;
  }
  return false;
}

/** The determiner of a noun: "no" in "no formal meeting". */
function determinerOf(frame: SentenceFrame, at: number): string {
  if (frame.tokens[at]?.pos !== 'NOUN') return '';
  for (let place = at - 1; place >= Math.max(0, at - 5); place--) {
    const token = frame.tokens[place];
    if (!token || !/^(?:ADJ|NOUN|DET|ADV|PROPN|ADP)$/u.test(token.pos)) return '';
    if (token.pos === 'DET' || NEGATING.has(token.lower)) return token.lower;
    if (token.pos === 'ADP') return '';
  }
  return '';
}

/** "no decision … has been taken", "nobody was hurt". */
function hasNegatedSubject(frame: SentenceFrame, clause: Clause): boolean {
  if (!clause.verb) return false;
  for (let place = clause.from; place < clause.verb.from; place++) {
    if (frame.clauseOf[place] !== clause.index) continue;
    if (/^(?:no|nobody|none|neither|never)$/u.test(frame.tokens[place]?.lower ?? '')) return true;
  }
  return false;
}
