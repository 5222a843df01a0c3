import { civilDateOf } from '../../event-list/civil.ts';
import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { Background } from './background.ts';
import { isNewsHeadline, openingTime } from './breaking-time.ts';
import type { Clause } from '../grammar/clause.ts';
import { comparesPeriods } from './compared-time.ts';
import { areOfJustice, isDeed, tellsDeed } from './deed-before.ts';
import { FigurePeriod } from './figure-period.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import {
  hasDatedFrame,
  isDated,
  isMainLine,
  isMainLineDated,
  isSimplePast,
  isThen,
  isUnderWay,
  lastsForDays,
  tellsOfOrigin,
  toldWith,
} from '../grammar/main-line.ts';
import { Sessions } from './market-day.ts';
import { besideMove, isAtClose } from './market-move.ts';
import { comesNow, dayOfLead, isAboutNews, isReaction, namesNews, News } from './news-day.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { HEAD, RunningDay } from './running-day.ts';
import type { Speech } from '../sources/speech.ts';
import { speechTime } from './speech-time.ts';
import { dayTakenUp, toldDays, type ToldDay } from './told-days.ts';
import type { Told } from './told.ts';
import { UnforeseenDay } from './unforeseen-day.ts';
import {
  happenedIn,
  hasDatedRelease,
  isToldNow,
  mainLineOf,
  releasedIn,
  reportedDay,
  turnsAway,
} from './told-line.ts';

/** How surely a verb names an event to be dated by what stands around it; states are not. */
const LEAST_STRENGTH = 0.5;

/**
 * Follows the day an article tells of: in narrative the simple past goes on at the reference time that the text
 * has come to, and the past perfect looks back behind it (Reichenbach 1947; Partee 1984; Webber 1988). A day comes
 * up with what is dated, holds for what follows in the paragraph or in the article's head, and is given up where
 * the text turns to other times. What is said about the news is said on its day.
 */
export class Narrative {
  private readonly day = new RunningDay(() => ({ prose: this.prose, paragraph: this.paragraph }));
  /** The days that the last sentence told of, where they were several. */
  private several: readonly ToldDay[] = [];
  /** The day of what somebody said in the last sentence of prose that had happened; null: of none, or of several. */
  private reported: TimeExpression | null = null;
  /** Whether all that was last told of a day is what police and courts did: the deed came before. */
  private isOfJustice = false;
  private readonly news = new News();
  private readonly figures = new FigurePeriod();
  private readonly sessions = new Sessions();
  private readonly background = new Background();
  private readonly unforeseen = new UnforeseenDay();
  /** Whether the article's title tells news; null: not asked yet. */
  private isNews: boolean | null = null;
  /** Index of the sentence among those of prose. */
  private prose = -1;
  private paragraph = 0;

  /** Takes note of a sentence before it is dated. */
  enter({ sentence }: SentenceFrame): void {
    if (sentence.kind === 'prose') this.prose++;
    this.paragraph = sentence.paragraph;
  }

  /** The day of an undated event that the article goes on telling; null: it needn't be of that day. */
  timeOf(frame: SentenceFrame, found: FoundTrigger): TimeExpression | null {
    const { clause: own, isHead, strength, trigger } = found;
    if (isHead && this.news.day && comesNow(frame, own))
      return inferredTime(this.news.day, `“${trigger.text}”: about the news of that day`);
    const clause = besideMove(frame, own) ?? toldWith(frame, own);
    if (!isHead || strength < LEAST_STRENGTH || isDated(frame, own) || !this.isTold(frame, clause))
      return null;
    if (isMainLineDated(frame) || hasDatedFrame(frame, clause)) return null;
    const then = isThen(frame, clause) ? this.reported : null;
    if (then && isSimplePast(frame, clause))
      return inferredTime(then, `“${trigger.text}” goes on telling of that day`);
    const mishap = this.unforeseen.timeOf(frame, found, clause, this.prose);
    if (mishap && isSimplePast(frame, clause)) {
      if (!this.unforeseen.isAside(this.prose)) this.day.moveTo(mishap);
      return inferredTime(mishap, `“${trigger.text}” is told of what came about on that day`);
    }
    if (this.isOfJustice && isDeed(frame, found)) return null;
    const day = this.day.here;
    if (day && isUnderWay(frame, clause) && day.value === civilDateOf(frame.article.article.published))
      return inferredTime(day, `“${trigger.text}” is told of the same day`);
    const isPast = isSimplePast(frame, clause) || isAtClose(frame, clause);
    if (!isPast || tellsOfOrigin(frame, clause) || lastsForDays(frame, clause)) return null;
    const period = this.figures.timeOf(frame, found, clause, this.prose);
    // "Profits rose 3% on last year": in a time as long, and not on one day.
    if (period || comparesPeriods(frame, clause)) return period;
    const { prose, background } = this;
    const session = this.sessions.dayOf(frame, clause, { news: this.news.day, here: day, prose, background });
    if (session) {
      this.day.moveTo(session);
      return inferredTime(session, `“${trigger.text}”: what markets did on that day`);
    }
    const again = day && this.news.takenUp(day, trigger.stem);
    if (again) {
      this.day.moveTo(again);
      return inferredTime(again, `“${trigger.text}” takes up what was told of that day`);
    }
    // "Figures released on Monday showed": known since then.
    if (hasDatedRelease(frame)) return null;
    if (day) return inferredTime(day, `“${trigger.text}” goes on telling of the same day`);
    const taken = dayTakenUp(frame, this.several);
    if (taken) return inferredTime(taken.time, `“the ${taken.noun}” takes up what was told of that day`);
    const isNear = !background.isHere && prose < HEAD && isAboutNews(frame, clause);
    const isBack = isReaction(frame, clause) && namesNews(frame, clause) && !background.hasNews(frame);
    if (this.news.day && (isNear || isBack))
      return inferredTime(this.news.day, `“${trigger.text}”: about the news of that day`);
    if (this.prose > 0 || !(this.isNews ??= isNewsHeadline(frame.article.article.title))) return null;
    return openingTime(frame, clause);
  }

  /**
   * The day of an undated statement: that of the news it is about; null: it may be of any day.
   *
   * @param opensQuoted whether the sentence opens with a quotation, which hides whose clause the cue is in
   */
  timeOfSpeech(frame: SentenceFrame, speech: Speech, opensQuoted: boolean): TimeExpression | null {
    return speechTime(frame, speech, {
      prose: this.prose,
      isAway: this.background.isOf(frame, speech),
      opensQuoted,
      news: this.news.day,
      here: this.day.here,
      last: this.day.last,
    });
  }

  /** Takes note of what a sentence told. */
  leave(frame: SentenceFrame, told: readonly Told[]): void {
    if (frame.sentence.kind !== 'prose') return;
    this.reported = reportedDay(frame, told);
    this.figures.leave(frame, told, this.prose);
    const main = mainLineOf(frame, told);
    this.sessions.note(frame, told, main, this.prose);
    this.news.note(main.concat(releasedIn(frame, told)), this.prose < HEAD);
    if (this.prose === 0) this.news.openWith(dayOfLead(frame));
    this.background.note(frame, main);
    const happened = happenedIn(frame, main);
    const days = toldDays(frame, happened);
    this.unforeseen.leave(frame, this.prose, days.length > 0);
    if (this.unforeseen.isAside(this.prose)) return;
    this.several = days.length > 1 ? days : [];
    const reported = isToldNow(main) ? this.reported : null;
    const only = days.length === 1 ? days[0]?.time : reported;
    if (days.length > 0 || reported) this.isOfJustice = !reported && areOfJustice(happened);
    if (only) this.day.moveTo(only);
    else if (
      days.length > 1 ||
      turnsAway(frame, main, this.day.last) ||
      (this.isOfJustice && tellsDeed(frame))
    )
      this.day.end();
  }

  /** Whether a clause goes on with the story and leaves open when. */
  private isTold(frame: SentenceFrame, clause: Clause): boolean {
    return frame.sentence.kind === 'prose' && isMainLine(frame, clause) && !isDated(frame, clause);
  }
}
