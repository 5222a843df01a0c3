import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { PLANNING, PREVENTING } from '../data/governing-verbs.ts';
import { BRINGING_ABOUT, REPORTING, TRYING } from '../data/infinitive-governors.ts';
import { OBJECT_CONTROL_VERBS } from '../data/object-control-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { ownTime } from './own-time.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { describesNoun } from './simultaneous-clauses.ts';

const OF_NEWS: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);
/** Verbs whose infinitive says what they are about, not what for. */
const GOVERNING = [BRINGING_ABOUT, CUE_VERBS, OBJECT_CONTROL_VERBS, PLANNING, PREVENTING, REPORTING, TRYING];

/**
 * "Signed a deal to end the war on Monday", "met to discuss the war on Monday": told in the past, a day that is over
 * and stands behind what it was for is that of the act. (Quirk et al., §15.48, on infinitives of purpose; §17.35 on
 * those of nouns.) Null: there is no such day.
 */
export function purposeTime(
  frame: SentenceFrame,
  { clause, isHead, strength }: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0 || !isHead || strength < 0.5 || clause.verb?.tense !== 'past') return null;
  for (const below of triggers) {
    if (!below.isHead || below.clause.opener !== 'to' || !isPurpose(frame, below.clause, clause)) continue;
    const time = ownTime(frame, below, triggers);
    if (time && isOver(frame, time) && time.start > below.trigger.end) return time;
  }
  return null;
}

/** Whether a time is a day, or part of one, that has come when the article appeared. */
function isOver({ article: { article } }: SentenceFrame, { interval }: TimeExpression): boolean {
  const end = interval?.end ?? null;
  return (
    end !== null && OF_NEWS.has(interval?.precision ?? '') && end <= addCivilDays(referenceDate(article), 1)
  );
}

/** Whether an infinitive tells what the act of a clause, or of what is spoken of there, was for. */
function isPurpose(frame: SentenceFrame, infinitive: Clause, clause: Clause): boolean {
  const { tokens } = frame;
  const parent = infinitive.kind === 'infinitive' ? parentClause(frame, infinitive) : null;
  // "a fund set up to help them on Monday"
  if (parent && describesNoun(frame, parent)) return parent.parent === clause.index;
  if (parent?.index !== clause.index || !clause.verb) return false;
  const lemma = tokens[clause.verb.head]?.lemma ?? '';
  const isBeside = infinitive.from === clause.verb.to;
  if (isBeside) return !GOVERNING.some((verbs) => verbs.has(lemma));
  return !OBJECT_CONTROL_VERBS.has(lemma) && !PLANNING.has(lemma);
}
