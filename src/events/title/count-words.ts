import type { Token } from '../../text/analysed-text.ts';

/** Words between white space; punctuation and parts of a hyphenated word don't count. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ pos, start }, place) => pos !== 'PUNCT' && tokens[place - 1]?.end !== start).length;
}
