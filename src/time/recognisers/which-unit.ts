/** Which of the units: `the last`, `this past`, `its previous`, `that`, `recent`. */
import { Kind } from '../lexicon.ts';
import type { Anchor } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { PUBLICATION_SHIFTS, TEXT_SHIFTS, VERB_LAST_SIGNALS } from '../words/shifts.ts';

export interface Which {
  /** Index after its last token. */
  end: number;
  /** Units from the anchor. */
  shift: number;
  from: Anchor;
  /** The word that says it. */
  word: string;
  hasArticle: boolean;
}

/** The words that start at a token and say which unit is meant. */
export function readWhich(reader: TokenReader, at: number): Which | null {
  const first = reader.word(at);
  if (first === 'recent')
    return { end: at + 1, shift: -1, from: 'publication', word: first, hasArticle: false };
  if (first === 'that' && (reader.word(at + 1) === 'same' || reader.word(at + 1) === 'very'))
    return { end: at + 2, shift: 0, from: 'text', word: 'same', hasArticle: false };
  if (first === 'that') return { end: at + 1, shift: 0, from: 'text', word: first, hasArticle: false };
  const isDetermined =
    (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 ||
    (first === 'this' && reader.at(at + 1).lexeme.shift !== null && reader.word(at + 1) !== 'last');
  // "the very next day"
  const isVery = isDetermined && reader.word(at + 1) === 'very' && reader.word(at + 2) === 'next';
  const wordAt = isVery ? at + 2 : isDetermined ? at + 1 : at;
  const word = reader.word(wordAt);
  const hasArticle = isDetermined && first !== 'this';
  if (word === 'latest' && isDetermined)
    return { end: wordAt + 1, shift: -1, from: 'publication', word, hasArticle };
  if (word === 'recent') return { end: wordAt + 1, shift: -1, from: 'publication', word, hasArticle };
  if (word === 'very' && reader.word(wordAt + 1) === 'same')
    return { end: wordAt + 2, shift: 0, from: 'text', word: 'same', hasArticle };
  const textual = TEXT_SHIFTS.get(word);
  if (textual !== undefined && (isDetermined || word !== 'same'))
    return { end: wordAt + 1, shift: textual, from: 'text', word, hasArticle };
  if (word === 'last' && VERB_LAST_SIGNALS.has(reader.word(at - 1))) return null;
  const { shift } = reader.at(wordAt).lexeme;
  return shift !== null && PUBLICATION_SHIFTS.has(word)
    ? { end: wordAt + 1, shift, from: 'publication', word, hasArticle }
    : null;
}
