import { civilToMs } from '../../event-list/civil.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { CHANGES_OF_FIGURES } from '../data/figures-verbs.ts';
import { isPastPerfect, isSimplePast } from '../grammar/main-line.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import type { Background } from './background.ts';
import { figureEnd, measuredMove } from './measured-move.ts';
import { namesNews, newsDay } from './news-day.ts';
import type { Told } from './told.ts';
import { mainLineOf, turnsAway } from './told-line.ts';
import { isTraded } from './traded.ts';
import { MOVES_ALONE, MOVES_OF_SESSION } from '../data/market-words.ts';

/** How many sentences the session of a day gone by reaches. */
const REACH = 3;
const DIRECTION = /^(?:down|flat|higher|lower|unchanged|up)$/u;
const POINTS = /^points?$/u;

const isWeekend = (day: string): boolean => new Date(civilToMs(day)).getUTCDay() % 6 === 0;

/** "Shares fell", "the index closed 3% lower", "the Dow lost 200 points": what prices did at an exchange. */
function isMarketMove(frame: SentenceFrame, clause: Clause): boolean {
  const { tokens } = frame;
  const { verb } = clause;
  // "The dollar was quoted at 113 yen": it is where it stood.
  if (!verb || (verb.isPassive && tokens[verb.head]?.lemma !== 'quote')) return false;
  const isChange = CHANGES_OF_FIGURES.has(tokens[verb.head]?.lemma ?? '');
  if (!isChange && !isOfSession(frame, clause))
    return isTraded(frame, clause) && measuredMove(frame, clause) !== null;
  if (isTraded(frame, clause)) return isChange || tellsMove(frame, clause);
  const end = figureEnd(tokens, verb.to);
  const isByPoints = end !== null && POINTS.test(tokens[end - 1]?.lower ?? '');
  return isByPoints || (!isChange && DIRECTION.test(tokens[end ?? verb.to]?.lower ?? ''));
}

const isOfSession = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  MOVES_OF_SESSION.has(tokens[verb?.head ?? -1]?.lemma ?? '');

/** "closed 3% lower", "opened slightly higher", "rallied": where a session took a price. */
function tellsMove(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || MOVES_ALONE.has(frame.tokens[verb.head]?.lemma ?? '')) return verb !== null;
  return tokensOfClause(frame, clause).some(
    (place) =>
      place >= verb.to &&
      (DIRECTION.test(frame.tokens[place]?.lower ?? '') || figureEnd(frame.tokens, place) !== null),
  );
}

/** "Lund lost 3%": an index or a share among such, anything elsewhere. */
function isMoveOfName(frame: SentenceFrame, clause: Clause): boolean {
  const last = frame.tokens[(clause.verb?.from ?? 0) - 1];
  return /^(?:NUM|PROPN)$/u.test(last?.pos ?? '') && isMeasured(frame, clause);
}

/** "rose 3%", "shed 7.2 percent", "closed 200 points lower". */
const isMeasured = (frame: SentenceFrame, clause: Clause): boolean =>
  clause.verb !== null &&
  (CHANGES_OF_FIGURES.has(frame.tokens[clause.verb.head]?.lemma ?? '') || isOfSession(frame, clause)) &&
  figureEnd(frame.tokens, clause.verb.to) !== null;

/** "At the close the Dow had lost 2%": of the session that ends there, though it looks back. */
export const isAtClose = (frame: SentenceFrame, clause: Clause): boolean =>
  isPastPerfect(frame, clause) &&
  isMeasured(frame, clause) &&
  frame.tokens.some(({ lower, pos }) => pos !== 'VERB' && /^(?:bell|close|closing|trading)$/u.test(lower));

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

  /** Takes note of the moves that a sentence tells, also in passing: "came after shares fell on Monday". */
  note(frame: SentenceFrame, told: readonly Told[], prose: number): void {
    // What is told of another day of the news is an aside.
    const other = mainLineOf(frame, told).filter(({ time, day }) => time !== null && day === null);
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

/**
 * "rose 2%, while the other fell 3% and a third gained 1%": what is measured beside a change, at one time with it;
 * null: no such clause.
 */
export function besideMove(frame: SentenceFrame, clause: Clause): Clause | null {
  if (clause.kind === 'coordinate') {
    const beside = parentClause(frame, clause);
    const isJoined = beside?.kind === 'adverbial' && isSimplePast(frame, clause) && isMeasured(frame, clause);
    return isJoined ? besideMove(frame, beside) : null;
  }
  if (clause.kind !== 'adverbial' || !/^(?:whereas|while)$/u.test(clause.opener ?? '')) return null;
  const above = parentClause(frame, clause);
  const isTold = above !== null && isSimplePast(frame, above) && isSimplePast(frame, clause);
  const isMove =
    isTold && isMeasured(frame, clause) && (isMeasured(frame, above) || isMarketMove(frame, above));
  return isMove ? above : null;
}
