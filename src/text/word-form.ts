import type { Token } from './analysed-text.ts';

/** What all tokens of one word with one tag have in common, wherever they stand. */
export type WordForm = Omit<Token, 'start' | 'end'>;

/**
 * A word at its place. Its fields stand in the order of every other token's: what reads tokens all day is fast as long
 * as they are all of one shape.
 */
export function tokenAt({ text, lower, lemma, pos }: WordForm, start: number): Token {
  return { start, end: start + text.length, text, lower, lemma, pos };
}
