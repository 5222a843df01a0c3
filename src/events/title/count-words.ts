import type { Token } from '../../text/analysed-text.ts';

/** Marks that a word after them is none the less a word of its own. */
const OPENS = /^(?:[“"(‘]|``)$/u;

/** Words between white space; punctuation and parts of a hyphenated word don't count. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ pos, start }, place) => {
    const before = tokens[place - 1];
    const isGlued = before?.end === start && !OPENS.test(before.text);
    return pos !== 'PUNCT' && !isGlued;
  }).length;
}
