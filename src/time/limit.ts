/** Whether a time is told as what something lasts until, not as when something happens. */
import { endsSentence } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { TokenReader } from './token-reader.ts';

/** Before what comes last. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'through', 'till', 'until']);

/** How far before "until" its negation can stand. */
const REACH = 10;
const NEGATIONS = new Set(["'t", "n't", 'never', 'not']);

/** "shut until Monday", "a Monday deadline"; in "could not be found until Monday" they were found then. */
export function isLimitAt(reader: TokenReader, { first, end }: Phrase): boolean {
  if (reader.word(end) === 'deadline') return true;
  const word = reader.word(first - 1);
  if (!LIMITS.has(word)) return false;
  if (word !== 'until' && word !== 'till') return true;
  for (let at = first - 2; at >= first - REACH && !endsSentence(reader, at); at--)
    if (NEGATIONS.has(reader.word(at))) return false;
  return true;
}
