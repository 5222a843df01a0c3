import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import { changedTime, inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { eventVerbOf } from '../triggers/event-noun.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { ownTime } from './own-time.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';

/** Farther from "before" than this a noun is not what it speaks of. */
const REACH = 6;

/** A bound where nothing dates a trigger: before another event of the sentence; null: nothing bounds it. */
export function boundedTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (!found.isHead || found.clause.verb?.tense !== 'past') return null;
  return afterwards(frame, found, triggers) ?? beforeEvent(frame, found);
}

/** "backed down on Friday after the mayor said": the mayor spoke on Friday or before; with "later", on Friday. */
function afterwards(
  frame: SentenceFrame,
  { clause }: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const parent = parentClause(frame, clause);
  if (clause.kind !== 'adverbial' || clause.opener !== 'after' || !parent) return null;
  const above = triggers.find(({ isHead, clause: own }) => isHead && own.index === parent.index);
  const time = above ? ownTime(frame, above, triggers) : null;
  if (!time?.interval?.end || time.edtf === null || time.interval.precision !== 'day') return null;
  const placed = frame.times.find((candidate) => candidate.time === time);
  const isLater = placed
    ? frame.tokens.slice(Math.max(0, placed.from - 2), placed.to).some(({ lower }) => lower === 'later')
    : false;
  if (isLater) return inferredTime(time, 'what came after it is told as “later” the same day');
  const { end, precision } = time.interval;
  return changedTime(inferredTime(time, 'it came before what happened then'), {
    mod: 'ON_OR_BEFORE',
    edtf: `../${time.edtf}`,
    interval: { start: null, end, precision },
  });
}

/** "said before his Asia tour", told in the past: before the article appeared. */
function beforeEvent(frame: SentenceFrame, { clause, at }: FoundTrigger): TimeExpression | null {
  const { article } = frame.article;
  const before = tokensOfClause(frame, clause).find(
    (place) => place > at && frame.tokens[place]?.lower === 'before',
  );
  if (before === undefined) return null;
  const phrase = frame.tokens.slice(before + 1, before + 1 + REACH);
  const mark = phrase.findIndex(({ pos }) => pos === 'PUNCT');
  const noun = phrase
    .slice(0, mark < 0 ? REACH : mark)
    .findIndex(({ pos, lemma }) => pos === 'NOUN' && eventVerbOf(lemma) !== null);
  const first = frame.tokens[before];
  const last = frame.tokens[before + 1 + noun];
  const isOpen = frame.times.every(({ from }) => from < before);
  if (noun < 0 || !first || !last || !isOpen) return null;
  const published = referenceDate(article);
  const text = article.body.slice(first.start, last.end);
  return {
    start: first.start,
    end: last.end,
    text,
    range: null,
    type: 'DATE',
    value: 'PAST_REF',
    mod: 'BEFORE',
    edtf: `../${published}`,
    interval: { start: null, end: addCivilDays(published, 1), precision: 'day' },
    certainty: 'inferred',
    because: `“${text}” with a past verb: before the article appeared`,
  };
}
