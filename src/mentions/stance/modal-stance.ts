import { referenceDate } from '../../articles/article.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { happening, plan, type Reading } from './reading.ts';
import { hangsOn } from './condition.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';

/** Words beside "would" by which it tells of the past: what came later, or came again and again. */
const HINDSIGHT = /^(?:eventually|later|subsequently|ultimately)$/u;
const HABIT = /^(?:always|frequently|often|regularly|routinely|sometimes|usually)$/u;

/**
 * Reads a clause with a modal other than "will" and "shall": what may come, what would have been, what somebody
 * would not do. After Quirk et al., §4.49–4.62.
 */
export function readModal(frame: SentenceFrame, clause: Clause, modal: string): Reading {
  const isNegated = clause.verb?.isNegated ?? false;
  if (clause.verb?.isPerfect) return readPerfect(modal, isNegated);
  const isReported = clause.kind === 'complement' || isInside(frame, clause, 'complement');
  // "could not be reached", "would not comment": tried in vain, refused.
  const isPastNegation = modal === 'could' || (modal === 'would' && isSpeech(frame, clause));
  if (isNegated) return isPastNegation && !isReported ? happening('denies', 0.7) : plan('denies', 0.8);
  if (modal !== 'would') return plan('expects', 0.5);
  // "said it would close": the future seen from the past.
  if (isReported) return plan('expects', 0.8);
  if (hasBeside(frame, clause, HABIT)) return happening('asserts', 0.3);
  if (isHindsight(frame, clause)) return happening('asserts', 0.7);
  return plan('expects', isSet(frame, clause) ? 0.8 : 0.3);
}

/** "The sale would close on Friday", told as it was said: it has its day or month, and hangs on nothing. */
function isSet(frame: SentenceFrame, clause: Clause): boolean {
  const reference = referenceDate(frame.article.article);
  const isDated = frame.times.some(({ time: { interval }, from }) => {
    if (frame.clauseOf[from] !== clause.index || !SET.test(interval?.precision ?? '')) return false;
    return interval?.start != null && interval.end !== null && interval.start >= reference;
  });
  return isDated && !hangsOn(frame, clause);
}

const SET = /^(?:minute|hour|part-of-day|day|month)$/u;

/**
 * "would have sunk" did not, "would not have sunk" did; "must have sunk" did, "could not have sunk" did not; "may have
 * sunk" and "may not have sunk" are open.
 */
function readPerfect(modal: string, isNegated: boolean): Reading {
  if (modal === 'must') return happening(isNegated ? 'denies' : 'asserts', 0.5);
  if (!/^(?:ought|should|would)$/u.test(modal)) {
    const isRuledOut = isNegated && /^(?:can|could)$/u.test(modal);
    return happening(isRuledOut ? 'denies' : 'doubts', 0.5);
  }
  return happening(isNegated ? 'asserts' : 'denies', 0.4);
}

const isSpeech = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  CUE_VERBS.has(tokens[verb?.head ?? -1]?.lemma ?? '') || tokens[verb?.head ?? -1]?.lemma === 'comment';

/** "would later become", "would become mayor in 1990": told from the past, and over. */
function isHindsight(frame: SentenceFrame, clause: Clause): boolean {
  if (hasBeside(frame, clause, HINDSIGHT)) return true;
  const reference = referenceDate(frame.article.article);
  return frame.times.some(({ time, from }) => {
    const end = time.interval?.end;
    return frame.clauseOf[from] === clause.index && end != null && end <= reference;
  });
}

/** Whether a word stands within or right beside a clause's verb. */
function hasBeside({ tokens }: SentenceFrame, { verb }: Clause, words: RegExp): boolean {
  if (!verb) return false;
  return tokens.slice(Math.max(0, verb.from - 1), verb.to + 1).some(({ lower }) => words.test(lower));
}

function isInside(frame: SentenceFrame, clause: Clause, kind: Clause['kind']): boolean {
  for (let up = parentClause(frame, clause); up; up = parentClause(frame, up))
    if (up.kind === kind) return true;
  return false;
}
