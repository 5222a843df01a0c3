import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from './clause.ts';
import { CREATION_VERBS } from '../data/creation-verbs.ts';
import { CHANGES_OF_FIGURES } from '../data/figures-verbs.ts';
import { datesNothing, isCompared } from '../times/no-date.ts';
import { clauseAt, parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { tellsOfEra } from '../times/era.ts';
import { isOutcome } from '../times/simultaneous-clauses.ts';
import { isProgressive } from './verb-groups.ts';

/** Whether a clause tells the story itself: the sentence's first, one joined to it, or who says it. */
export function isMainLine(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind === 'main') return true;
  if (clause.kind !== 'coordinate' && clause.kind !== 'report') return false;
  const parent = parentClause(frame, clause);
  return parent === null || isMainLine(frame, parent);
}

/** "opened", "was opened": neither "has opened" nor "had", "would" or "didn't". */
export function isSimplePast(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (verb?.tense !== 'past' || verb.isPerfect || verb.modal !== null || verb.isNegated) return false;
  // "are chosen and bought": the second verb shares the auxiliary of the first.
  const parent = parentClause(frame, clause);
  const isShared = clause.kind === 'coordinate' && verb.from === clause.from + 1 && verb.from === verb.head;
  return !isShared || !parent?.verb || isSimplePast(frame, parent);
}

/** "had opened": told of what came before. */
export function isPastPerfect(frame: SentenceFrame, { verb }: Clause): boolean {
  return verb !== null && verb.isPerfect && /^(?:had|'d|’d)$/u.test(frame.tokens[verb.from]?.lower ?? '');
}

/** Whether a clause says itself when it is; times of what is to come don't count. */
export function isDated(frame: SentenceFrame, clause: Clause): boolean {
  for (const placed of frame.times) {
    const isOfClause = placed.time.interval !== null && clauseAt(frame, placed.from) === clause;
    if (isOfClause && !isAhead(frame, placed.time) && !datesNothing(frame, placed, clause)) return true;
  }
  return false;
}

/** Whether any clause that tells the story says when it is; "was jailed; he had confessed in May" looks back. */
export function isMainLineDated(frame: SentenceFrame): boolean {
  if (frame.times.length === 0) return false;
  return frame.clauses.some(
    (clause) => isMainLine(frame, clause) && !isPastPerfect(frame, clause) && isDated(frame, clause),
  );
}

/** Outlets and events may be a day apart on the calendar. */
const TOLERANCE_DAYS = 2;

/** "over the next four years", "in June": wholly, or but for its beginning, after the article appeared. */
export function isAhead({ article: { article } }: SentenceFrame, { interval }: TimeExpression): boolean {
  if (interval?.end == null) return false;
  const reference = referenceDate(article);
  return (
    (interval.start ?? interval.end) >= reference && interval.end > addCivilDays(reference, TOLERANCE_DAYS)
  );
}

/** "When the ferry sank in March, the owner …": the clause beside it has taken the text elsewhere. */
export function hasDatedFrame(frame: SentenceFrame, clause: Clause): boolean {
  if (frame.times.length === 0) return false;
  const lemma = (clause.verb && frame.tokens[clause.verb.head]?.lemma) ?? '';
  const isFigure = lemma === 'be' || CHANGES_OF_FIGURES.has(lemma);
  return frame.clauses.some(
    (other) =>
      other.kind === 'adverbial' &&
      // "fell to less than it was in July" measures; "won fewer seats than it held in 1989" tells of then.
      !(isFigure && other.opener === 'than') &&
      other.parent === clause.index &&
      isDated(frame, other),
  );
}

/** "will close", "closes on Friday": told before it happens, so that no past goes on from it. */
export function isToCome(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (verb?.tense === 'future' || verb?.modal) return true;
  return (
    verb?.tense === 'present' && !verb.isPerfect && !verb.isPassive && !isProgressive(frame.tokens, verb)
  );
}

/** "is flying": at the time of writing. */
export function isUnderWay(frame: SentenceFrame, { verb }: Clause): boolean {
  if (!verb || verb.tense !== 'present' || verb.modal !== null || verb.isNegated) return false;
  return isProgressive(frame.tokens, verb);
}

/** "It was designed in Oslo": where a thing comes from, not what came of the news, as "was named chairman" is. */
export function tellsOfOrigin({ tokens }: SentenceFrame, { verb }: Clause): boolean {
  const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || !CREATION_VERBS.has(lemma)) return false;
  const next = tokens[verb.to];
  if (lemma === 'name' && (next?.pos === 'NOUN' || next?.lower === 'as')) return false;
  return verb.isPassive || tokens[verb.to]?.lower === 'by';
}

/** A day or less, as a length. */
const WITHIN_A_DAY = /^P(?:1D|T)/u;

/**
 * "spent 40 days under protection", "was stolen six days before the raid": longer than the day it is told beside, or
 * another; not "a two-day visit", "two days after".
 */
export function lastsForDays(frame: SentenceFrame, clause: Clause): boolean {
  if (tellsOfEra(frame)) return true;
  return frame.times.some(({ time, from, to }) => {
    if (time.type !== 'DURATION' || WITHIN_A_DAY.test(time.value)) return false;
    // "their biggest gain in two years"
    if (isCompared(frame, from)) return false;
    const next = frame.tokens[to];
    const isCounted = !time.value.startsWith('PX') || next?.lower !== 'after';
    const isMeasure =
      next?.pos === 'NOUN' || (isCounted && /^(?:after|ago|earlier|later)$/u.test(next?.lower ?? ''));
    return !isMeasure && clauseAt(frame, from) === clause;
  });
}

/** ", killing 22 people", "fell to close at 104": told with the clause it hangs on; any other clause by itself. */
export function toldWith(frame: SentenceFrame, clause: Clause): Clause {
  const above = parentClause(frame, clause);
  if (above && isOutcome(frame, clause, above)) return above;
  const isActive = isIngForm(frame.tokens[clause.verb?.head ?? -1]?.lower ?? '');
  if (clause.kind !== 'participle' || !isActive) return clause;
  return above ?? clause;
}

/** "He then fled", "Then the men left", "then fell but lived": next to what was told right before. */
export function isThen(frame: SentenceFrame, clause: Clause): boolean {
  const parent = clause.kind === 'coordinate' ? parentClause(frame, clause) : null;
  const isHere = tokensOfClause(frame, clause).some((place) => frame.tokens[place]?.lower === 'then');
  return isHere || (parent !== null && isThen(frame, parent));
}
