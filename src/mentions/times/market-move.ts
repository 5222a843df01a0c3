import { CHANGES_OF_FIGURES } from '../data/figures-verbs.ts';
import { MOVES_ALONE, MOVES_OF_SESSION } from '../data/market-words.ts';
import type { Clause } from '../grammar/clause.ts';
import { isPastPerfect, isSimplePast } from '../grammar/main-line.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { figureEnd, measuredMove } from './measured-move.ts';
import { isTraded } from './traded.ts';

const DIRECTION = /^(?:down|flat|higher|lower|unchanged|up)$/u;
const POINTS = /^points?$/u;

/** "Shares fell", "the index closed 3% lower", "the Dow lost 200 points": what prices did at an exchange. */
export function isMarketMove(frame: SentenceFrame, clause: Clause): boolean {
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
export function isMoveOfName(frame: SentenceFrame, clause: Clause): boolean {
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
