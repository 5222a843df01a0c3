/** Whether a time is told as what something lasts until, not as when something happens. */
import { endsSentence } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { TokenReader } from './token-reader.ts';

/** Before what comes last. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'through', 'till', 'until']);

/** How far before "until" its negation can stand. */
const REACH = 10;
const NEGATIONS = new Set(["'t", "n't", 'never', 'not']);

/** "in the three months ended Sept. 30": the last day of what is told, not one on which anything was. */
const isPeriodEnd = (reader: TokenReader, first: number): boolean =>
  PERIOD_ENDS.has(reader.word(first - 1)) &&
  (reader.at(first - 2).lexeme.unit !== null || reader.word(first - 2) === 'period');

const PERIOD_ENDS = new Set(['ended', 'ending']);

/** "shut until Monday", "a Monday deadline"; in "could not be found until Monday" they were found then. */
export function isLimitAt(reader: TokenReader, { first, end }: Phrase): boolean {
  if (reader.word(end) === 'deadline') return true;
  if (isPeriodEnd(reader, first)) return true;
  const word = reader.word(first - 1);
  if (!LIMITS.has(word)) return false;
  if (word !== 'until' && word !== 'till') return true;
  for (let at = first - 2; at >= first - REACH && !endsSentence(reader, at); at--)
    if (NEGATIONS.has(reader.word(at))) return false;
  return true;
}
