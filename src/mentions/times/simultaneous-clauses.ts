import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { PREVENTING } from '../data/governing-verbs.ts';
import { DONE_WITH, IMPLICATIVE } from '../data/infinitive-governors.ts';
import { isOfMishapTold } from './mishap-clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';

/** How surely a verb names an act and no state. */
const LEAST_ACT = 0.5;

/** Whether a clause and one right below it tell of the same moment, so that the time below is of both. */
export function isToldWithBelow(frame: SentenceFrame, found: FoundTrigger, below: FoundTrigger): boolean {
  const { clause } = found;
  const { kind, opener, verb } = below.clause;
  return (
    (kind === 'adverbial' && isMeanwhile(frame, below)) ||
    isOpening(frame, below) ||
    // "will dock when it arrives on Friday"
    (opener === 'when' && verb?.tense === 'present' && clause.verb?.tense === 'future') ||
    // "Six people died when a bus hit a tree on Monday"
    (opener === 'when' && below.at > found.at && isSimplePast(verb) && isSimplePast(clause.verb)) ||
    (kind === 'participle' &&
      opener === null &&
      /ing$/u.test(below.trigger.text) &&
      (frame.tokens[below.clause.from - 1]?.text !== ',' || isSpeaking(frame, clause, below))) ||
    (kind === 'infinitive' && isDoneTogether(frame, clause)) ||
    isKeptFrom(frame, clause, below.clause) ||
    isOfMishapTold(frame, clause, below.clause) ||
    (kind === 'coordinate' &&
      /^(?:and|or)$/u.test(opener ?? '') &&
      (!hasOwnSubject(frame, below) || isTiedTo(frame, below, clause)) &&
      verb?.tense === clause.verb?.tense)
  );
}

/** Whether a clause tells of the same moment as the one it hangs on. */
export function isToldWithAbove(frame: SentenceFrame, found: FoundTrigger, parent: Clause): boolean {
  const { clause } = found;
  return (
    (clause.kind === 'coordinate' && (!hasOwnSubject(frame, found) || isTiedTo(frame, found, parent))) ||
    (clause.kind === 'participle' && clause.opener === null && !describesNoun(frame, clause)) ||
    (clause.kind === 'adverbial' && (clause.opener === 'by' || isMeanwhile(frame, found))) ||
    (clause.opener === 'when' && clause.verb?.tense === 'past' && parent.verb?.tense === 'past') ||
    isAtPlace(frame, found, parent) ||
    isOutcome(frame, clause, parent) ||
    isImplied(frame, clause, parent)
  );
}

/** "Poe, speaking in Oslo on Monday, said": put in between a subject and its verb; not ", had opposed it for years". */
const isSpeaking = (frame: SentenceFrame, { verb }: Clause, { at, clause }: FoundTrigger): boolean =>
  isSimplePast(verb) && clause.from < (verb?.from ?? 0) && SPEAKING.has(frame.tokens[at]?.lemma ?? '');

const SPEAKING: ReadonlySet<string> = new Set([
  'address',
  'answer',
  'appear',
  'speak',
  'talk',
  'testify',
  'write',
]);

/** "A man was killed and two were hurt on Monday": no comma parts the two, and each was done to somebody. */
function isTiedTo({ tokens }: SentenceFrame, { clause: below }: FoundTrigger, { verb }: Clause): boolean {
  const first = verb;
  const second = below.verb;
  if (!first || !second || !isSimplePast(first) || !isSimplePast(second)) return false;
  const isParted = tokens.slice(first.to, second.from).some(({ pos }) => pos === 'PUNCT');
  const isSaid = [first, second].some(({ head }) => CUE_VERBS.has(tokens[head]?.lemma ?? ''));
  return !isParted && !isSaid && first.isPassive === second.isPassive;
}

const isSimplePast = (verb: Clause['verb']): boolean => verb?.tense === 'past' && !verb.isPerfect;

/**
 * "As", "while walking": at that time; ", while his brother died" sets one thing against another (Quirk et al.,
 * §15.43).
 */
function isMeanwhile(frame: SentenceFrame, found: FoundTrigger): boolean {
  const { opener, from } = found.clause;
  const isContrast = frame.tokens[from - 1]?.text === ',' && hasOwnSubject(frame, found);
  return opener === 'as' || (opener === 'while' && !isContrast);
}

/** "In a vote held on Monday, the crew chose": what opens the sentence says when and where. */
function isOpening(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  const parent = parentClause(frame, clause);
  const opensSentence = parent?.kind === 'main' && frame.tokens[parent.from]?.pos === 'ADP';
  return clause.kind === 'participle' && opensSentence && clause.from < (parent.verb?.from ?? 0);
}

/** "Began on Monday to close the port", "beat Lund on Sunday to win": done with it; not "voted on Monday to close". */
function isImplied(frame: SentenceFrame, { kind, opener }: Clause, { verb }: Clause): boolean {
  const lemma = frame.tokens[verb?.head ?? -1]?.lemma ?? '';
  return kind === 'infinitive' && opener === 'to' && DONE_WITH.has(lemma);
}

/** "They met in Oslo on Monday, where they signed": what was done there then; not "where he was born". */
function isAtPlace(
  { tokens, times }: SentenceFrame,
  { clause, strength }: FoundTrigger,
  parent: Clause,
): boolean {
  const { kind, opener, from, verb } = clause;
  if (kind !== 'relative' || opener !== 'where' || strength < LEAST_ACT) return false;
  if (!isSimplePast(verb) || !isSimplePast(parent.verb)) return false;
  const isOfLife = /^(?:bear|found|grow|live|study|train|work)$/u.test(tokens[verb?.head ?? -1]?.lemma ?? '');
  return !isOfLife && times.some(({ to }) => to === from - 1) && tokens[from - 1]?.text === ',';
}

/** "fell on Monday to close at 104", "recovered to end 2% higher": the infinitive of outcome (Quirk et al., §15.49). */
export function isOutcome({ tokens }: SentenceFrame, { kind, verb }: Clause, parent: Clause): boolean {
  if (kind !== 'infinitive' || !verb || !isSimplePast(parent.verb)) return false;
  const next = tokens[verb.to];
  const isReached =
    next?.pos === 'NUM' || /^(?:above|at|below|down|flat|higher|lower|up)$/u.test(next?.lower ?? '');
  return isReached && /^(?:close|end|finish|settle)$/u.test(tokens[verb.head]?.lemma ?? '');
}

/** "was barred from leaving on Monday", "will be banned from trading in 2030": what was kept from is of that time. */
const isKeptFrom = ({ tokens }: SentenceFrame, { verb }: Clause, { opener, from }: Clause): boolean =>
  opener === 'from' && verb?.to === from && PREVENTING.has(tokens[verb.head]?.lemma ?? '');

/** "failed to appear on Friday", "was forced to land on Friday": the one was the other. */
const isDoneTogether = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  verb?.tense === 'past' && IMPLICATIVE.has(tokens[verb.head]?.lemma ?? '');

/** "a man charged in March", not "the ferry left, watched by a crowd": a past participle without a comma before it. */
export function describesNoun({ tokens }: SentenceFrame, { kind, opener, from, verb }: Clause): boolean {
  if (kind !== 'participle' || opener !== null || from === 0 || tokens[from - 1]?.text === ',') return false;
  return !/ing$/u.test(tokens[verb?.head ?? from]?.lower ?? '');
}

export function hasOwnSubject(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  if (!clause.verb) return true;
  return frame.tokens
    .slice(clause.from, clause.verb.from)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
}
