import type { PartOfSpeech, Token } from './analysed-text.ts';
import { interned } from './interned.ts';
import { withSilentE } from './silent-e.ts';

/** What all tokens of one word with one tag have in common, wherever they stand. */
export type WordForm = Omit<Token, 'start' | 'end'>;

/**
 * A word at its place. Its fields stand in the order of every other token's: what reads tokens all day is fast as long
 * as they are all of one shape.
 */
export function tokenAt({ text, lower, lemma, pos }: WordForm, start: number): Token {
  return { start, end: start + text.length, text, lower, lemma, pos };
}

/** @param lemma as the tagger has it */
export function wordForm(text: string, pos: PartOfSpeech, lemma: string): WordForm {
  const lower = text.toLowerCase();
  const given = lemma === text ? lower : lemma.toLowerCase();
  const base = pos === 'VERB' ? withSilentE(lower, given) : given;
  return { text: interned(text), lower: interned(lower), lemma: interned(base), pos };
}
