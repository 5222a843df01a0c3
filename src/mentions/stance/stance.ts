import { isCalledUntrue } from './called-untrue.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { NEGATING } from '../data/governing-verbs.ts';
import { dueInCourt } from '../triggers/due-in-court.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { postponedBy } from './postponed.ts';
import { scheduledNoun } from './scheduled-noun.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isMerelyPotential, isPointless, readNoun } from './noun-stance.ts';
import { plan, type Reading } from './reading.ts';
import { readVerb } from './verb-stance.ts';
import { setAhead } from '../times/set-ahead.ts';
import { isWithoutEvidence } from './without-evidence.ts';

/** Reads stance and kind off negation, modals, tense and the verbs that govern the trigger's clause. */
export function readStance(frame: SentenceFrame, found: FoundTrigger): Reading {
  const known = frame.stances.get(found);
  if (known) return known;
  const reading = findStance(frame, found);
  frame.stances.set(found, reading);
  return reading;
}

function findStance(frame: SentenceFrame, found: FoundTrigger): Reading {
  const { clause, at } = found;
  const isPotential = found.trigger.pos === 'noun' && isMerelyPotential(frame, at);
  const own = isPotential
    ? plan(isPointless(frame, at) ? 'doubts' : 'expects', 0.5)
    : isScheduled(frame, found)
      ? plan(clause.verb?.isNegated ? 'denies' : 'expects', 0.8)
      : found.isHead
        ? readVerb(frame, clause)
        : readAhead(frame, found, readNoun(frame, found));
  const isDenied =
    NEGATING.has(determinerOf(frame, at)) ||
    (found.isHead &&
      (hasNegatedSubject(frame, clause) || hasNegatedObject(frame, found) || isCalledUntrue(frame, clause)));
  if (isQuestion(frame)) return { ...own, stance: 'doubts', actuality: own.actuality * 0.3 };
  if (isDenied) return { ...own, stance: 'denies' };
  return found.isHead && isWithoutEvidence(frame, clause) ? { ...own, stance: 'doubts' } : own;
}

/** "The hearing is set for Friday", "is due in court": whatever came of it, it is told of as to come. */
const isScheduled = (frame: SentenceFrame, { isHead, clause, at }: FoundTrigger): boolean =>
  (isHead && (scheduledNoun(frame, clause)?.at === at || dueInCourt(frame, clause) === at)) ||
  postponedBy(frame, clause)?.at === at;

/** "A hearing due on Tuesday was put off": told of as to come; "cancelled a trip planned for May" is told of as off. */
const readAhead = (frame: SentenceFrame, found: FoundTrigger, reading: Reading): Reading =>
  reading.stance === 'asserts' && setAhead(frame, found) ? plan('expects', 0.8) : reading;

/** What is asked is open, whether it has come about or is to come. */
function isQuestion({ tokens }: SentenceFrame): boolean {
  const before = tokens.at(-2);
  const last = tokens.at(-1);
  return last?.text === '?' || (before?.text === '?' && last?.text !== ')');
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

const NEGATIVE: ReadonlySet<string> = new Set(['neither', 'never', 'no', 'nobody', 'none', 'nothing']);

/** "no decision … has been taken", "nobody was hurt". */
function hasNegatedSubject(frame: SentenceFrame, clause: Clause): boolean {
  if (!clause.verb) return false;
  for (let place = clause.from; place < clause.verb.from; place++) {
    if (frame.clauseOf[place] !== clause.index) continue;
    if (NEGATIVE.has(frame.tokens[place]?.lower ?? '')) return true;
  }
  return false;
}

/** "found no weapon", "made no arrests"; not "said no ships had sailed", "no longer". */
function hasNegatedObject({ tokens, clauseOf }: SentenceFrame, { clause, trigger }: FoundTrigger): boolean {
  const place = clause.verb?.to ?? -1;
  if (tokens[place]?.lower !== 'no' || clauseOf[place] !== clause.index || CUE_VERBS.has(trigger.lemma))
    return false;
  // "showed no emotion": how they were.
  if (trigger.lemma === 'show') return false;
  return /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[place + 1]?.pos ?? '') && tokens[place + 1]?.lower !== 'longer';
}
