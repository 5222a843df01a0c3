/** Clauses between commas that govern no time outside them: `By Monday, he said, all will be ready`. */
import type { TokenReader } from '../token-reader.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';

/** As far as an aside is looked for. */
const REACH = 14;

/**
 * Index after an aside between commas that starts at a token: ", officials said," and ", which was called early,".
 * The token itself where none does or the sentence ends with it.
 */
export function afterAside(reader: TokenReader, at: number, { end }: Bounds): number {
  if (reader.word(at) !== ',') return at;
  for (let close = at + 2; close < Math.min(end - 1, at + REACH); close++) {
    if (reader.word(close) !== ',') continue;
    const isSaid = THAT_VERBS.has(reader.word(close - 1));
    return isSaid || RELATIVES.has(reader.word(at + 1)) ? close + 1 : at;
  }
  return at;
}

const RELATIVES = new Set(['when', 'where', 'which', 'who', 'whose']);
