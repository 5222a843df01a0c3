import { addCivilDays, civilDateOf, civilToMs, DAY_MS } from '../../event-list/civil.ts';
import { remembering } from '../../text/remember.ts';
import { relateWords } from '../../text/wordnet/lexicon.ts';
import { changedTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { NEWS_NOUNS } from '../data/news-nouns.ts';
import { REACTION_VERBS } from '../data/reaction-verbs.ts';
import { clauseAt, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { isSimplePast } from '../grammar/main-line.ts';
import { subjectOf } from '../sources/speaker.ts';
import type { Told } from './told.ts';
import { datesNothing } from './no-date.ts';
import { isTraded } from './traded.ts';

/** How long before it appears an article's news may have happened; what is older is background. */
const NEWS_DAYS = 14;

// A story speaks often of few days.
const msOf = remembering(civilToMs);
const dayAfter = remembering((day) => addCivilDays(day, 1));

/** A time as the day of news it names; null where it is no single day, or too old. */
export function newsDay(
  { article: { article } }: SentenceFrame,
  time: TimeExpression | null,
): TimeExpression | null {
  if (!time?.interval) return null;
  const { start, end } = time.interval;
  if (start === null || end === null || msOf(end) - msOf(start) > DAY_MS) return null;
  const day = civilDateOf(start);
  const age = msOf(civilDateOf(article.published)) - msOf(day);
  if (age > NEWS_DAYS * DAY_MS || (age < 0 && article.updated === null)) return null;
  const interval = { start: day, end: dayAfter(day), precision: 'day' as const };
  return changedTime(time, { value: day, edtf: day, interval });
}

/** An article that was rewritten on a later day tells of more days than the one it first appeared on. */
export function isOfOneDay({ article: { article } }: SentenceFrame): boolean {
  return article.updated === null || civilDateOf(article.updated) === civilDateOf(article.published);
}

/** Whether a clause tells what somebody or something made of the news, or how it came out. */
export function isAboutNews(frame: SentenceFrame, clause: Clause): boolean {
  if (isReaction(frame, clause)) return true;
  if (isOfMarket(frame, clause) && isTraded(frame, clause)) return true;
  return isOfNews(frame, clause);
}

/** "The announcement", "Lund's decision". */
function isOfNews(frame: SentenceFrame, clause: Clause): boolean {
  const subject = subjectOf(frame, clause);
  if (!subject || !NEWS_NOUNS.has(frame.tokens[subject.to - 1]?.lemma ?? '')) return false;
  return (
    frame.tokens[subject.from]?.lower === 'the' ||
    frame.tokens
      .slice(subject.from, subject.to)
      .some(({ pos, lower }) => pos === 'PART' && lower.endsWith('s'))
  );
}

/** "The move comes two weeks after the sale": in the present of the article, of its news. */
export const comesNow = (frame: SentenceFrame, clause: Clause): boolean =>
  clause.verb?.tense === 'present' &&
  !clause.verb.isPerfect &&
  frame.tokens[clause.verb.head]?.lemma === 'come' &&
  isOfNews(frame, clause);

/** "condemned", "welcomed": somebody takes a stand. */
export const isReaction = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  REACTION_VERBS.has(tokens[verb?.head ?? -1]?.lemma ?? '');

/**
 * "welcomed the ruling", "reacted angrily to the news", "fell 7% after the announcement": it names the news,
 * however far down.
 */
export function namesNews(frame: SentenceFrame, clause: Clause): boolean {
  const verbTo = clause.verb?.to ?? 0;
  return tokensOfClause(frame, clause).some(
    (place) =>
      place > verbTo &&
      NEWS_NOUNS.has(frame.tokens[place]?.lemma ?? '') &&
      frame.tokens[place - 1]?.lower === 'the' &&
      (place - 1 === verbTo || TO_NEWS.test(frame.tokens[place - 2]?.lower ?? '')),
  );
}

const TO_NEWS = /^(?:after|at|by|following|on|over|to)$/u;

/** "Shares of the port fell": what markets made of the news, told without a day of its own. */
function isOfMarket(frame: SentenceFrame, { from, index, verb }: Clause): boolean {
  return frame.tokens.slice(from, verb?.from ?? from).some(({ lower, pos }, at) => {
    // The tagger takes a sentence's first word for a name.
    const isNoun = pos === 'NOUN' || (pos === 'PROPN' && at === 0);
    return isNoun && /^(?:shares|stocks?)$/u.test(lower) && frame.clauseOf[from + at] === index;
  });
}

/**
 * "The dollar was mixed on Wednesday": the day that the main clause of a lead names, which tells of no event; null:
 * none.
 */
export function dayOfLead(frame: SentenceFrame): TimeExpression | null {
  const placed = frame.times.find((each) => {
    const clause = clauseAt(frame, each.from);
    return clause.kind === 'main' && isSimplePast(frame, clause) && !datesNothing(frame, each, clause);
  });
  return placed ? newsDay(frame, placed.time) : null;
}

/** What an article told on days of news. */
export class News {
  /** The latest day its head told of; null: none yet. */
  day: TimeExpression | null = null;
  /** The day it last told of an event, by the event's stem. */
  private readonly tellings = new Map<string, TimeExpression>();

  /** Begins with the day of a lead, where nothing it told has one. */
  openWith(day: TimeExpression | null): void {
    this.day ??= day;
  }

  /** Takes note of what the main line of a sentence told. */
  note(main: readonly (Told & { day: TimeExpression | null })[], isHead: boolean): void {
    for (const { day, stem } of main) {
      if (!day) continue;
      if (stem !== null) this.tellings.set(stem, day);
      if (isHead && (this.day?.value ?? '') < day.value) this.day = day;
    }
  }

  /**
   * The day of the news, where the text has gone back behind it to `day` and takes up an event it told of then:
   * "tumbled on Monday … was cut on Friday … the index fell". Null: it goes on with `day`.
   */
  takenUp(day: TimeExpression, stem: string): TimeExpression | null {
    const { day: news } = this;
    if (!news || news.value <= day.value) return null;
    const isTold = [...this.tellings].some(
      ([told, { value }]) => value === news.value && (told === stem || relateWords(told, stem) === 'synonym'),
    );
    return isTold ? news : null;
  }
}
