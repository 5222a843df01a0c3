/** Words that a day is looked ahead to from, or figures looked back on, whatever the verb: "ten days left until". */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { ANNOUNCED, SHOWING } from '../words/direction-signals.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { isModal } from './verb-group.ts';

/** "ten days left until", "two weeks to go before", "hours remaining to": what is counted down to. */
export function isCountedDown(reader: TokenReader, at: number): boolean {
  if (!COUNTED_TO.has(reader.word(at))) return false;
  const isToGo = reader.word(at - 1) === 'go' && reader.word(at - 2) === 'to';
  const unitAt = isToGo ? at - 3 : at - 2;
  return (isToGo || LEFT.has(reader.word(at - 1))) && reader.at(unitAt).lexeme.unit !== null;
}

const COUNTED_TO = new Set(['before', 'till', 'to', 'until']);
const LEFT = new Set(['away', 'left', 'remain', 'remaining']);

/** "lapses no later than Dec. 31", "must vote not later than Friday": the border of what is due. */
export const isOutside = (reader: TokenReader, first: number): boolean =>
  (reader.word(first) === 'no' || reader.word(first) === 'not') &&
  reader.word(first + 1) === 'later' &&
  reader.word(first + 2) === 'than';

/** "announced a curfew from", "warned of blackouts until": within the clause. */
export function isAnnounced(reader: TokenReader, at: number, from: number): boolean {
  const isUntil = reader.word(at) !== 'from';
  for (let index = at - 1; index >= Math.max(from, at - ANNOUNCED_REACH); index--) {
    const word = reader.word(index);
    if (ANNOUNCED.has(word) || (IMPOSING.has(word) && isUntil && isFinite(reader, index))) return true;
    if (word === ',' || word === 'and' || word === 'that') return false;
  }
  return false;
}

/** "imposed a curfew until Friday"; "the curfew, imposed until Friday, was lifted" is over. */
const isFinite = (reader: TokenReader, at: number): boolean => ARTICLES.has(reader.word(at + 1));

const ARTICLES = new Set(['a', 'an', 'its', 'the', 'their']);
const IMPOSING = new Set(['imposed', 'imposes']);
const ANNOUNCED_REACH = 10;

/** "is expected to show a gain in January": figures are of a month or quarter that is over. */
export function byFiguresShown(
  reader: TokenReader,
  { first, meaning }: Phrase,
  bounds: Bounds,
): Direction | null {
  const isPeriod = (meaning.is === 'month' || meaning.is === 'year-part') && meaning.year === null;
  if (!isPeriod || !OF_FIGURES.has(reader.word(first - 1))) return null;
  for (let at = first - 2; at >= Math.max(bounds.first, first - SHOWING_REACH); at--) {
    const word = reader.word(at);
    if (SHOWING.has(word) && (reader.word(at - 1) === 'to' || isModal(reader.word(at - 1))))
      return shown('past', 'of what figures show');
    if (word === ',' || word === 'that' || word === 'who' || word === 'which') return null;
  }
  return null;
}

const OF_FIGURES = new Set(['during', 'for', 'in']);
const SHOWING_REACH = 12;
