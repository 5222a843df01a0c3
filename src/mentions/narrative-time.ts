import { civilDateOf } from '../event-list/civil.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { isNewsHeadline, publicationTime } from './breaking-time.ts';
import type { Clause } from './clauses.ts';
import { VERBS_OF_THOUGHT } from './data/acts-of-speech.ts';
import type { FoundTrigger } from './found-trigger.ts';
import {
  hasDatedFrame,
  isDated,
  isMainLine,
  isMainLineDated,
  isPastPerfect,
  isSimplePast,
  isUnderWay,
} from './main-line.ts';
import { isOfOneDay, newsDay } from './news-day.ts';
import { parentClause, type SentenceFrame } from './sentence-frame.ts';
import type { Speech } from './speech.ts';
import { dayTakenUp, toldDays, type ToldDay } from './told-days.ts';

/** How many sentences of prose an article's head has: there its news is told, background comes later. */
const HEAD = 6;
/** How many of them are its lead, which is written in the present of its publication. */
const LEAD = 2;
/** How many sentences a day reaches that none of them takes up. */
const REACH = 3;
/** How surely a verb names an event to be dated by what stands around it; states are not. */
const LEAST_STRENGTH = 0.5;

/** A day that the text has come to, and where it was last told of. */
interface Day {
  time: TimeExpression;
  prose: number;
  paragraph: number;
}

/** What a sentence told in one clause, and when that was. */
export interface Told {
  clause: Clause;
  time: TimeExpression | null;
  /** Whether it is what somebody said, which may be about other times. */
  isSaid: boolean;
}

/**
 * Follows the day an article tells of: in narrative the simple past goes on at the reference time that the text
 * has come to, and the past perfect looks back behind it (Reichenbach 1947; Partee 1984; Webber 1988). A day comes
 * up with what is dated, holds for what follows in the paragraph or in the article's head, and is given up where
 * the text turns to other times. What is said about the news is said on its day.
 */
export class Narrative {
  private day: Day | null = null;
  /** The days that the last sentence told of, where they were several. */
  private several: readonly ToldDay[] = [];
  /** The latest day the article's head told news of. */
  private news: TimeExpression | null = null;
  /** Whether the article's title tells news; null: not asked yet. */
  private isNews: boolean | null = null;
  /** Index of the sentence among those of prose. */
  private prose = -1;

  /** Takes note of a sentence before it is dated. */
  enter({ sentence }: SentenceFrame): void {
    if (sentence.kind === 'prose') this.prose++;
  }

  /** The day of an undated event that the article goes on telling; null: it needn't be of that day. */
  timeOf(frame: SentenceFrame, { isHead, strength, trigger, ...found }: FoundTrigger): TimeExpression | null {
    // ", killing two": when what it hangs on was.
    const isBeside = found.clause.kind === 'participle' && trigger.text.endsWith('ing');
    const clause =
      (isBeside && !isDated(frame, found.clause) && parentClause(frame, found.clause)) || found.clause;
    if (!isHead || strength < LEAST_STRENGTH || !this.isTold(frame, clause)) return null;
    if (isMainLineDated(frame) || hasDatedFrame(frame, clause)) return null;
    const day = this.dayHere(frame);
    if (day && isUnderWay(frame, clause) && day.value === civilDateOf(frame.article.article.published))
      return inferred(day, `"${trigger.text}" is told of the same day`);
    if (!isSimplePast(frame, clause)) return null;
    if (day) return inferred(day, `"${trigger.text}" goes on telling of the same day`);
    const taken = dayTakenUp(frame, this.several);
    if (taken) return inferred(taken.time, `"the ${taken.noun}" takes up what was told of that day`);
    const [first, last] = [frame.tokens[clause.verb?.from ?? -1], frame.tokens[(clause.verb?.to ?? 0) - 1]];
    if (
      this.prose > 0 ||
      !first ||
      !last ||
      !isOfOneDay(frame) ||
      !(this.isNews ??= isNewsHeadline(frame.article.article.title))
    )
      return null;
    return publicationTime(frame, first, last, `"${trigger.text}" opens the news: of the day it appeared`);
  }

  /**
   * The day of an undated statement: that of the news it is about; null: it may be of any day.
   *
   * @param opensQuoted whether the sentence opens with a quotation, which hides whose clause the cue is in
   */
  timeOfSpeech(frame: SentenceFrame, { attribution }: Speech, opensQuoted: boolean): TimeExpression | null {
    const { clause, cue, cueAt } = attribution;
    const { verb } = clause;
    const token = frame.tokens[cueAt];
    if (!token || VERBS_OF_THOUGHT.has(attribution.cueLemma)) return null;
    if (verb?.modal || verb?.tense === 'future' || isPastPerfect(frame, clause)) return null;
    const telling = clause.kind === 'participle' ? parentClause(frame, clause) : clause;
    if (!telling || isDated(frame, telling) || frame.sentence.kind !== 'prose') return null;
    if (!opensQuoted && !isMainLine(frame, telling)) return null;
    const day = this.prose < HEAD ? (this.news ?? this.dayHere(frame)) : this.dayHere(frame);
    if (day) return inferred(day, `"${cue}": said about the news of that day`);
    const isPresent = verb?.tense === 'present' && !verb.isPassive;
    if (this.prose >= LEAD || !isPresent || !isOfOneDay(frame)) return null;
    return publicationTime(frame, token, token, `"${cue}" in the present: said when it appeared`);
  }

  /** Takes note of what a sentence told. */
  leave(frame: SentenceFrame, told: readonly Told[]): void {
    if (frame.sentence.kind !== 'prose') return;
    const main = told
      .filter(({ clause }) => isMainLine(frame, clause))
      .map((each) => ({ ...each, day: newsDay(frame, each.time) }));
    for (const { day } of main) {
      if (day && this.prose < HEAD && (this.news?.value ?? '') < day.value) this.news = day;
    }
    const happened = main.filter(({ clause, isSaid }) => !isSaid && !isPastPerfect(frame, clause));
    const days = toldDays(
      frame,
      happened.flatMap(({ clause, day }) => (day ? [{ clause, day }] : [])),
    );
    this.several = days.length > 1 ? days : [];
    const only = days[0]?.time;
    // "It had closed on Sunday" is an aside; "it had closed", "had been closed since 2003" may open a tale of its own.
    const before = main.filter(({ clause }) => isPastPerfect(frame, clause));
    const looksBack =
      (before.length > 0 && before.every(({ day }) => day === null)) ||
      happened.some(({ clause, time }) => isOfPast(clause, time));
    if (only && days.length === 1) {
      const time = this.day?.time.value === only.value ? this.day.time : only;
      this.day = { time, prose: this.prose, paragraph: frame.sentence.paragraph };
    } else if (days.length > 1 || looksBack) this.day = null;
  }

  /** Whether a clause goes on with the story and leaves open when. */
  private isTold(frame: SentenceFrame, clause: Clause): boolean {
    return frame.sentence.kind === 'prose' && isMainLine(frame, clause) && !isDated(frame, clause);
  }

  private dayHere({ sentence }: SentenceFrame): TimeExpression | null {
    const { day, prose } = this;
    if (!day || prose - day.prose > REACH) return null;
    return day.paragraph === sentence.paragraph || prose < HEAD ? day.time : null;
  }
}

/** Told in the past, and of a time that is no single day of news: background. */
function isOfPast({ verb }: Clause, time: TimeExpression | null): boolean {
  return time !== null && verb?.tense === 'past';
}

function inferred(time: TimeExpression, why: string): TimeExpression {
  return { ...time, certainty: 'inferred', because: `${why}; ${time.because}` };
}
