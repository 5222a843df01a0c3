/** What stands before "since" and a month: a record, as of now, or the pluperfect, as of then. */
import { endsSentence } from './direction/sentence.ts';
import { isPastForm } from './direction/verb-group.ts';
import { isHyphen } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';
import { NOUNS_IN_EST } from './words/superlatives.ts';

/** "the lowest level since", "its first rise since". */
export function isRecord(reader: TokenReader, since: number): boolean {
  for (let at = since - 1; at >= since - REACH && !endsSentence(reader, at); at--) {
    const { lower } = reader.at(at);
    if (SUPERLATIVES.has(lower) || (isInEst(lower) && isDetermined(reader, at))) return true;
  }
  return false;
}

const REACH = 8;
const SUPERLATIVES = new Set(['best', 'first', 'least', 'most', 'record', 'worst']);

/** "lowest", "steepest"; not "forest" and "unrest". */
const isInEst = (word: string): boolean => word.length > 5 && word.endsWith('est') && !NOUNS_IN_EST.has(word);

/** "the lowest", "Spain's highest", "the second-lowest": a superlative has something of which it is the most. */
const isDetermined = (reader: TokenReader, at: number): boolean =>
  OWNERS.has(reader.word(at - 1)) || isHyphen(reader.word(at - 1));

const OWNERS = new Set(["'s", 'her', 'his', 'its', 'my', 'our', 'the', 'their', 'your']);

/** "had been occupied since", "had risen since": its nearest helper is "had". */
export function hadGoneOn(reader: TokenReader, since: number): boolean {
  for (let at = since - 1; at >= since - REACH && !endsSentence(reader, at); at--) {
    const word = reader.word(at);
    if (word === 'had') return reader.word(at + 1) === 'been' || isPastForm(reader.word(at + 1));
    if (NOW.has(word)) return false;
  }
  return false;
}

const NOW = new Set(['are', 'has', 'have', 'is']);
