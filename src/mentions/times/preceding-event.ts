import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import type { Token } from '../../text/analysed-text.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { beforePhrase } from './other-than-date.ts';

/** Whether a time is of what came before that which its clause tells. */
export const isOfPrecedingEvent = (frame: SentenceFrame, placed: PlacedTime): boolean =>
  hasDayFirst(frame.tokens, placed) || isBehindEvent(frame, placed);

/** "have fallen following Friday's earthquake": the day of what came before. */
const hasDayFirst = (tokens: readonly Token[], { from, to }: PlacedTime): boolean =>
  /^(?:after|amid|despite|following|since)$/u.test(tokens[from - 1]?.lower ?? '') &&
  tokens[to]?.pos === 'PART' &&
  tokens[to].lower !== 'to';

/**
 * "The worst since the oil crisis of 1974", "has fallen 3% since its high on May 2", "opened after the war of 1967"; not
 * "since the army in 2013 toppled him". "Resigned after the riots of last weekend" is most often of those days.
 */
function isBehindEvent(frame: SentenceFrame, placed: PlacedTime): boolean {
  const { tokens } = frame;
  const from = firstOfList(frame, placed);
  const preposition = tokens[from - 1]?.lower ?? '';
  if (!/^(?:in|of|on)$/u.test(preposition) || tokens[placed.to]?.pos === 'VERB') return false;
  const opener = beforePhrase(tokens, from - 2);
  const word = tokens[opener]?.lower ?? '';
  if (opener === from - 2) return false;
  if (word === 'since') return true;
  return (
    preposition === 'of' && /^(?:after|before|despite|following)$/u.test(word) && isLongOver(frame, placed)
  );
}

/** "after the wars of 1948 and 1967": where the first of the two begins. */
function firstOfList({ tokens, times }: SentenceFrame, { from }: PlacedTime): number {
  const before = tokens[from - 1]?.lower === 'and' ? times.find(({ to }) => to === from - 1) : null;
  return before?.from ?? from;
}

/** Days for which what followed something is told by its day. */
const RECENT = 30;

function isLongOver({ article: { article } }: SentenceFrame, { time: { interval } }: PlacedTime): boolean {
  const end = interval?.end?.slice(0, 10);
  return end !== undefined && end < addCivilDays(referenceDate(article), -RECENT);
}
