import type { PartOfSpeech, Token } from './analysed-text.ts';

/** What may stand between a verb and the word that governs it: "will not soon close". */
export const MOVABLE: ReadonlySet<string> = new Set(['ADV', 'PART']);

/** A token as another part of speech, of one shape with every other (see `tokenAt`). */
export function retagged(token: Token, pos: PartOfSpeech, lemma = token.lemma): Token {
  const { start, end, text, lower } = token;
  return { start, end, text, lower, lemma, pos };
}
