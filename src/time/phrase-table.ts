/** Fixed phrases of several words, found by their first word, longest first. */
import { lex } from './lexer.ts';
import type { TokenReader } from './token-reader.ts';

interface Entry<Value> {
  words: readonly string[];
  value: Value;
}

/** Phrases with one first word. */
interface Start<Value> {
  /** By their second word, those of several. */
  longer: Map<string, Entry<Value>[]>;
  alone: Entry<Value> | null;
}

export class PhraseTable<Value> {
  // By the second word, too: of many phrases the first is "the", which nearly every sentence has.
  readonly #byFirstWord = new Map<string, Start<Value>>();

  /** Keys are split as the lexer splits text: "new year's eve" is four tokens. */
  constructor(phrases: Record<string, Value>) {
    for (const [phrase, value] of Object.entries(phrases)) {
      const words = lex(phrase, 0, phrase.length).map((token) => token.lower);
      const [first = '', second] = words;
      const start = this.#byFirstWord.get(first) ?? {
        longer: new Map<string, Entry<Value>[]>(),
        alone: null,
      };
      this.#byFirstWord.set(first, start);
      if (second === undefined) start.alone ??= { words, value };
      else start.longer.set(second, [...(start.longer.get(second) ?? []), { words, value }]);
    }
    for (const { longer } of this.#byFirstWord.values())
      for (const entries of longer.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at a token. */
  read(reader: TokenReader, at: number): { end: number; value: Value } | null {
    const start = this.#byFirstWord.get(reader.word(at));
    if (!start) return null;
    const entry =
      start.longer.get(reader.word(at + 1))?.find(({ words }) => isRead(words, reader, at)) ?? start.alone;
    return entry && { end: at + entry.words.length, value: entry.value };
  }
}

function isRead(words: readonly string[], reader: TokenReader, at: number): boolean {
  for (let place = 0; place < words.length; place++)
    if (words[place] !== reader.word(at + place)) return false;
  return true;
}
