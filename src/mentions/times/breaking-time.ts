import { addCivilDays, civilDateOf } from '../../event-list/civil.ts';
import { analyseText } from '../../text/analyse-text.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { findClauses } from '../grammar/clauses.ts';
import { PLANNING } from '../data/governing-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isDated, isUnderWay } from '../grammar/main-line.ts';
import { isCompared } from './no-date.ts';
import { isOfOneDay } from './news-day.ts';
import { clauseAt, parentClause, type SentenceFrame } from '../sentence-frame.ts';

/** Among how many of an article's first sentences news breaks. */
const LEAD = 2;
/** How surely a verb names an event to be under way; states are not. */
const LEAST_STRENGTH = 0.5;
/** Words that make a perfect look back. */
const LOOKING_BACK = /^(?:ever|always|often|repeatedly|long|nobody|far|already)$/u;

/**
 * The day of publication for what an article breaks: its lead tells of it in the present perfect, undated ("has
 * won an order"). Null elsewhere: a later paragraph's perfect may look back over years.
 */
export function breakingTime(
  frame: SentenceFrame,
  { isHead, clause, strength }: FoundTrigger,
): TimeExpression | null {
  const { verb } = clause;
  const isLead = frame.sentence.kind === 'prose' && frame.sentence.index < LEAD;
  if (!isLead || !isHead || !verb || clause.kind === 'relative') return null;
  // "announced on Monday it has settled": by Monday.
  const above = clause.kind === 'complement' ? parentClause(frame, clause) : null;
  if (above && isDated(frame, above)) return null;
  const first = frame.tokens[verb.from];
  const last = frame.tokens[verb.to - 1];
  if (isDated(frame, clause) || verb.isNegated || !first || !last) return null;
  const text = frame.article.article.body.slice(first.start, last.end);
  if (isBeginning(frame, clause, strength))
    return publicationTime(frame, first, last, `“${text}” opens the news: under way when it appeared`);
  const isPresentPerfect = verb.isPerfect && /^(?:has|have)$/u.test(first.lower);
  if (!isPresentPerfect || isReview(frame, clause)) return null;
  const reported = timeOfReport(frame);
  if (reported) return inferredTime(reported, `“${text}” in the lead: news of when it was said`);
  return publicationTime(frame, first, last, `“${text}” in the lead: news of the day it appeared`);
}

/** "has sold the pier, it said on Thursday": the day of the report behind it; null: there is none, or no day. */
function timeOfReport(frame: SentenceFrame): TimeExpression | null {
  const placed = frame.times.find(({ from, time }) => {
    const clause = clauseAt(frame, from);
    return clause.kind === 'report' && time.interval?.start != null && isDated(frame, clause);
  });
  return placed?.time ?? null;
}

/** "The port is closing two piers", an article's first words: what is done as it appears, not what is in mind. */
function isBeginning(frame: SentenceFrame, clause: Clause, strength: number): boolean {
  const opening = frame.article.analysed.sentences.find(({ kind }) => kind === 'prose');
  const isFirst = frame.sentence === opening && clause.kind === 'main';
  const lemma = frame.tokens[clause.verb?.head ?? -1]?.lemma ?? '';
  return isFirst && strength >= LEAST_STRENGTH && isUnderWay(frame, clause) && !PLANNING.has(lemma);
}

/** "has been closed since", "has been trying", "has often warned": a perfect that looks back. */
export function isReview(frame: SentenceFrame, clause: Clause): boolean {
  const verb = frame.tokens[clause.verb?.head ?? -1];
  if (!verb || verb.lemma === 'be' || isIngForm(verb.lower)) return true;
  const { from, to } = clause.verb ?? { from: 0, to: 0 };
  const isOpen = frame.tokens.some(({ lower }, place) => lower === 'since' && !isCompared(frame, place));
  return (
    isOpen || frame.tokens.slice(Math.max(0, from - 1), to + 1).some(({ lower }) => LOOKING_BACK.test(lower))
  );
}

/** Fewer words than this are a label, no headline. */
const SHORTEST_HEADLINE = 3;

/**
 * Whether a title tells news, as headlines do in the present, with a bare infinitive or without a verb: "Port
 * orders two cranes", "Port to order two cranes", "New cranes for port". Questions and explainers don't.
 */
export function isNewsHeadline(title: string): boolean {
  const tokens = analyseText(`${title}\n`).sentences[0]?.tokens ?? [];
  const opening = tokens[0]?.lower ?? '';
  if (tokens.length < SHORTEST_HEADLINE || tokens.at(-1)?.text === '?' || QUESTION_WORD.test(opening))
    return false;
  return findClauses(tokens).clauses.some(
    ({ verb }) => verb === null || verb.tense === 'present' || verb.tense === 'infinitive',
  );
}

const QUESTION_WORD = /^(?:how|why|what|who|where|when)$/u;

/** The day of publication for what an article of one day opens with; null: it was rewritten later. */
export function openingTime(frame: SentenceFrame, { verb }: Clause): TimeExpression | null {
  const first = frame.tokens[verb?.from ?? -1];
  const last = frame.tokens[(verb?.to ?? 0) - 1];
  if (!first || !last || !isOfOneDay(frame)) return null;
  const text = frame.article.article.body.slice(first.start, last.end);
  return publicationTime(frame, first, last, `“${text}” opens the news: of the day it appeared`);
}

/** The day an article appeared, inferred from the words between two tokens. */
export function publicationTime(
  { article: { article } }: SentenceFrame,
  first: Token,
  last: Token,
  because: string,
): TimeExpression {
  const published = civilDateOf(article.published);
  return {
    start: first.start,
    end: last.end,
    text: article.body.slice(first.start, last.end),
    range: null,
    type: 'DATE',
    value: published,
    mod: null,
    edtf: published,
    interval: { start: published, end: addCivilDays(published, 1), precision: 'day' },
    certainty: 'inferred',
    because,
  };
}
