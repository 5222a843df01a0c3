/** The direction that the clause behind a day gives it: `reviewing the trades of Thursday, when prices fell`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { verbAt } from './verb.ts';

/** How far behind "when" its verb can stand: "when the index of the hundred largest firms fell". */
const REACH = 12;

/**
 * Null where no clause with "when" stands right behind the phrase, or its verb tells of no side. Only of a noun's own day:
 * "will decide Monday, when the board, elected in May, meets" is to come.
 */
export function byClauseBehind(
  reader: TokenReader,
  { first, end }: Phrase,
  bounds: Bounds,
): Direction | null {
  if (reader.word(end) !== ',' || reader.word(end + 1) !== 'when' || reader.word(first - 1) !== 'of')
    return null;
  for (let at = end + 2; at < Math.min(bounds.end, end + REACH); at++) {
    const verb = verbAt(reader, at, end);
    if (verb) return verb.tense === 'past' ? shown(verb.tense, verb.name) : null;
  }
  return null;
}
