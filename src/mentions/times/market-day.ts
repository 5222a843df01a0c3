import { civilToMs } from '../../event-list/civil.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { isPastPerfect } from '../grammar/main-line.ts';
import { tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import type { Background } from './background.ts';
import { isMarketMove, isMoveOfName } from './market-move.ts';
import { namesNews, newsDay } from './news-day.ts';
import type { Told } from './told.ts';
import { turnsAway, type ToldOnDay } from './told-line.ts';

/** How many sentences the session of a day gone by reaches. */
const REACH = 3;

const isWeekend = (day: string): boolean => new Date(civilToMs(day)).getUTCDay() % 6 === 0;

/** "fell in London trading", "rose $2 on the Stock Exchange", "fell after the announcement": back at the news. */
const isOfNews = (frame: SentenceFrame, clause: Clause, background: Background): boolean =>
  (namesNews(frame, clause) && !background.hasNews(frame)) ||
  tokensOfClause(frame, clause).some((place) => {
    const { lower } = frame.tokens[place] ?? { lower: '' };
    return place > (clause.verb?.to ?? 0) && (lower === 'trading' || lower === 'exchange');
  });

/** "In Tokyo, the Nikkei rose", "Elsewhere, gold fell". */
const opensElsewhere = ({ tokens }: SentenceFrame): boolean =>
  tokens[0]?.lower === 'elsewhere' || (tokens[0]?.lower === 'in' && tokens[1]?.pos === 'PROPN');

/** Where an article has got to as it tells of a move. */
export interface MarketPlace {
  /** The latest day the article's head told of, and the day the text has come to; null: none. */
  news: TimeExpression | null;
  here: TimeExpression | null;
  /** The sentence's number among those of prose. */
  prose: number;
  background: Background;
}

/** A session, and where it was last told of. */
interface Session {
  day: TimeExpression;
  prose: number;
  paragraph: number;
}

/** The sessions that an article tells of: what markets did, it tells of one day until it names another. */
export class Sessions {
  private last: Session | null = null;
  /** The latest day of them, behind which an aside may go back. */
  private latest: TimeExpression | null = null;
  /** The last sentence that told of times gone by: its number, and its paragraph. */
  private awayAt = Number.NEGATIVE_INFINITY;
  private awayIn: number | null = null;

  /**
   * The day of an undated move: that of the moves before it, else the news that it answers; null: it is no such move,
   * or no day is known.
   */
  dayOf(
    frame: SentenceFrame,
    clause: Clause,
    { news, here, prose, background }: MarketPlace,
  ): TimeExpression | null {
    const last = this.backAtLatest(frame);
    const isNear = last !== null && prose - last.prose <= REACH;
    if (!isMarketMove(frame, clause) && !(isNear && isMoveOfName(frame, clause))) return null;
    if (last && (isNear || last.day.value === news?.value)) {
      this.last = { day: last.day, prose, paragraph: frame.sentence.paragraph };
      return last.day;
    }
    // "In 1998 it bought Lund. Stocks rallied.": the text has gone back.
    const isSameParagraph = frame.sentence.paragraph === this.awayIn && prose - this.awayAt <= REACH;
    const isAway = prose - this.awayAt === 1 || isSameParagraph;
    if (isAway && !isOfNews(frame, clause, background)) return here;
    // "The boards agreed on Sunday. Shares rose.": once there was trade.
    const isOver = here === null || isWeekend(here.value) || (news !== null && here.value < news.value);
    return isOver ? news : here;
  }

  /** "On Monday, it had fallen. (¶) In Tokyo, the Nikkei rose": at another market an aside on an earlier day ends. */
  private backAtLatest(frame: SentenceFrame): Session | null {
    const { last, latest } = this;
    const isAside =
      last && latest && last.day.value < latest.value && last.paragraph !== frame.sentence.paragraph;
    return isAside && opensElsewhere(frame) ? { ...last, day: latest } : last;
  }

  /**
   * Takes note of the moves that a sentence tells, also in passing: "came after shares fell on Monday".
   *
   * @param main what it told in the clauses that tell the story
   */
  note(frame: SentenceFrame, told: readonly Told[], main: readonly ToldOnDay[], prose: number): void {
    // What is told of another day of the news is an aside.
    const other = main.filter(({ time, day }) => time !== null && day === null);
    if (turnsAway(frame, other, this.last?.day ?? null)) {
      this.last = null;
      this.awayAt = prose;
      this.awayIn = frame.sentence.paragraph;
    }
    for (const { clause, time, isSaid } of told) {
      const day = isSaid ? null : newsDay(frame, time);
      if (!day || day.value === this.last?.day.value) continue;
      if (isPastPerfect(frame, clause) || !isMarketMove(frame, clause)) continue;
      this.last = { day, prose, paragraph: frame.sentence.paragraph };
      if (!this.latest || this.latest.value < day.value) this.latest = day;
    }
  }
}
