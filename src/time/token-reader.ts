/** Tokens by index, with a stand-in outside their range, and the small phrases that all families share. */
import { isHyphen } from '../text/hyphen.ts';
import { END, Gap } from './lexer.ts';
import type { Token } from './lexer.ts';

export class TokenReader {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    // Reading before the first token, even once, would make the reading of all others many times as long.
    return index < 0 ? END : (this.tokens[index] ?? END);
  }

  /** Lower-cased word or mark at an index; empty outside. */
  word(index: number): string {
    return this.at(index).lower;
  }

  /** Whether a token follows its predecessor without a space. */
  isGlued(index: number): boolean {
    return this.at(index).gap === Gap.none && index > 0 && index < this.tokens.length;
  }

  /** Index after a hyphen or dash at an index, else the index. */
  afterHyphen(index: number): number {
    return isHyphen(this.word(index)) ? index + 1 : index;
  }

  /** Index after the abbreviation's dot of a word that ends before `index`, else the index. */
  afterDot(index: number): number {
    return this.word(index) === '.' && this.isGlued(index) ? index + 1 : index;
  }

  /** Whether the suffix of an ordinal hangs on the number before an index: "3rd", "21st". */
  isOrdinalSuffix(index: number): boolean {
    return ORDINAL_SUFFIXES.has(this.word(index)) && this.isGlued(index);
  }

  /** The text of tokens [first, end). */
  slice(first: number, end: number): string {
    return this.text.slice(this.at(first).start, this.at(end - 1).end);
  }
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

export { isHyphen };
export const isDash = (word: string): boolean => isHyphen(word) || word === '\u2013' || word === '\u2014';
