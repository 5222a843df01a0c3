import type { Clause } from '../grammar/clause.ts';
import { CHARGING_VERBS } from '../data/charging-verbs.ts';
import { COMING, UNSURE } from '../data/governing-verbs.ts';
import { readInfinitive } from './infinitive-stance.ts';
import { readModal } from './modal-stance.ts';
import { readParticiple } from './participle-stance.ts';
import { happening, plan, type Reading } from './reading.ts';
import { readNotRuledOut } from './ruled-out.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { isOnCalendar } from './scheduling.ts';
import { sharingAuxiliary } from '../grammar/shared-auxiliary.ts';
import { isProgressive, type VerbGroup } from '../grammar/verb-groups.ts';

/** Conjunctions of time whose present tense is what is to come where their main clause is: "until it opens". */
const TEMPORAL = /^(?:after|before|once|till|until|when)$/u;

/** Reads off a clause’s verb whether what it tells happened: tense, modals, negation, and what governs it. */
export function readVerb(frame: SentenceFrame, clause: Clause): Reading {
  const { verb } = clause;
  if (!verb) return happening('asserts', 0.3);
  const shared = sharingAuxiliary(frame, clause);
  if (shared) return readVerb(frame, shared);
  const governed = readGoverned(frame, clause);
  if (governed)
    return verb.isNegated && governed.stance !== 'denies' ? { ...governed, stance: 'denies' } : governed;
  const notRuledOut = readNotRuledOut(frame, verb);
  if (notRuledOut) return notRuledOut;
  if (verb.tense === 'future') return plan(verb.isNegated ? 'denies' : 'expects', 0.8);
  if (verb.modal !== null) return readModal(frame, clause, verb.modal);
  if (verb.isNegated) return happening('denies', 0.7);
  const predicate = readPredicate(frame, clause);
  if (predicate) return predicate;
  if (isProspective(frame, clause)) return plan('expects', 0.7);
  if (verb.tense === 'participle' || clause.kind === 'participle') return readDependent(frame, clause);
  if (verb.tense === 'past') return happening('asserts', 1);
  // "is flying to Oslo": under way, not general.
  if (isProgressive(frame.tokens, verb)) return happening('asserts', 0.6);
  if (verb.isPassive && isCharge(frame, verb)) return happening('asserts', 0.8);
  return happening('asserts', frame.sentence.kind === 'prose' ? 0.4 : 0.9);
}

/** "is charged with murder", "is indicted"; not "are charged a fee". */
function isCharge({ tokens }: SentenceFrame, { head, to }: VerbGroup): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  return CHARGING_VERBS.has(lemma) && (lemma !== 'charge' || tokens[to]?.lower === 'with');
}

/** "the meeting is likely", "talks are off". */
function readPredicate(frame: SentenceFrame, { verb }: Clause): Reading | null {
  if (!verb || frame.tokens[verb.head]?.lemma !== 'be') return null;
  for (let place = verb.to; place < verb.to + 4; place++) {
    const token = frame.tokens[place];
    if (!token || !/^(?:ADJ|ADV|DET|NOUN|VERB|ADP|PART)$/u.test(token.pos)) return null;
    if (UNSURE.has(token.lower)) return plan('doubts', 0.7);
    // "is on trial", "has been on a rise": no "is on for Friday".
    const next = frame.tokens[place + 1];
    const noun = frame.tokens[place + 2];
    const isOnTheCards = /^(?:agenda|cards|horizon|table|way)$/u.test(noun?.lower ?? '');
    if (token.lower === 'on' && /^(?:DET|NOUN)$/u.test(next?.pos ?? '') && !isOnTheCards) return null;
    if (COMING.has(token.lower)) return plan(verb.isNegated ? 'doubts' : 'expects', 0.7);
  }
  return null;
}

/** What the words above say about an infinitive or a subordinate clause: plans, refusals, doubts, conditions. */
function readGoverned(frame: SentenceFrame, clause: Clause): Reading | null {
  const parent = parentClause(frame, clause);
  if (clause.opener === 'if' || clause.opener === 'unless') {
    return clause.kind === 'complement' ? plan('doubts', 0.6) : plan('doubts', 0.1);
  }
  if (clause.opener === 'whether') return plan('doubts', 0.6);
  if (!parent) return null;
  if (clause.verb?.tense === 'present' && TEMPORAL.test(clause.opener ?? '')) {
    // "When they meet, what do they say?", but "is shut when a quake strikes".
    const isAhead = clause.opener === 'when' && clause.from < (parent.verb?.from ?? 0);
    const isOpen = (isAhead && parent.verb?.tense === 'present') || readAbove(frame, parent).kind === 'plan';
    return isOpen ? plan('expects', 0.5) : null;
  }
  return clause.kind === 'infinitive'
    ? readInfinitive(frame, clause, parent, readAbove(frame, parent))
    : null;
}

/** To be asked only where it matters: a clause read twice at each level takes twice as long with each one more. */
const readAbove = (frame: SentenceFrame, parent: Clause): Reading =>
  parent.verb ? readVerb(frame, parent) : happening('asserts', 0.4);

/** A participle, by the clause it depends on. */
function readDependent(frame: SentenceFrame, clause: Clause): Reading {
  const parent = parentClause(frame, clause);
  const above = parent?.verb && parent.verb.tense !== 'participle' ? readVerb(frame, parent) : null;
  return readParticiple(frame, clause, parent, above);
}

/** "is set for May", "is scheduled on Friday": a present passive that means what is to come. */
function isProspective(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.tense !== 'present') return false;
  const head = frame.tokens[verb.head];
  // "they next meet in October"
  if (frame.tokens[verb.from - 1]?.lower === 'next' && verb.from === verb.head) return true;
  // "a date's been set"
  if (frame.tokens.slice(verb.from, verb.head).some(({ lower }) => lower === 'been')) return false;
  return verb.isPassive && isOnCalendar(head?.lower ?? '');
}
