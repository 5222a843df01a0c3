/** Fixed phrases of several words, found by their first word, longest first. */
import { lex } from './lexer.ts';
import type { TokenReader } from './token-reader.ts';

interface Entry<Value> {
  words: readonly string[];
  value: Value;
}

export class PhraseTable<Value> {
  readonly #byFirstWord = new Map<string, Entry<Value>[]>();

  /** Keys are split as the lexer splits text: "new year's eve" is four tokens. */
  constructor(phrases: Record<string, Value>) {
    for (const [phrase, value] of Object.entries(phrases)) {
      const words = lex(phrase, 0, phrase.length).map((token) => token.lower);
      const first = words[0] ?? '';
      this.#byFirstWord.set(first, [...(this.#byFirstWord.get(first) ?? []), { words, value }]);
    }
    for (const entries of this.#byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at a token. */
  read(reader: TokenReader, at: number): { end: number; value: Value } | null {
    for (const { words, value } of this.#byFirstWord.get(reader.word(at)) ?? [])
      if (words.every((word, offset) => reader.word(at + offset) === word))
        return { end: at + words.length, value };
    return null;
  }
}
