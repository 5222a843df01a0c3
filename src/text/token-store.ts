import type { AnalysedText, Sentence, Token } from './analysed-text.ts';
import { tokenAt, type WordForm } from './word-form.ts';
import { interned } from './interned.ts';

/** How many numbers a token takes: its start, and that of its form. */
const WIDTH = 2;
/** Numbers to a block: a megabyte. */
const BLOCK = 1 << 18;

/** Where a sentence's tokens stand. */
interface Stretch {
  numbers: Int32Array;
  from: number;
  /** Exclusive. */
  to: number;
}

/**
 * The tokens of many sentences, packed into numbers: a tenth of what they take as objects, and each word stands in
 * memory once. What is read of a sentence is made anew.
 */
export class TokenStore {
  private readonly forms: WordForm[] = [];
  /** Of a text, the numbers of its forms: few have more than one part of speech. */
  private readonly numbers = new Map<string, number[]>();
  private block = new Int32Array(0);
  private used = 0;
  /** The sentence read last and its tokens: what looks at one looks at it several times. */
  private last: { of: PackedSentence; tokens: readonly Token[] } | null = null;

  /** The same text without its tokens as objects. */
  packText({ text, sentences }: AnalysedText): AnalysedText {
    return { text, sentences: sentences.map((sentence) => this.pack(sentence)) };
  }

  /** The same sentence without its tokens as objects. */
  pack(sentence: Sentence): Sentence {
    const { tokens } = sentence;
    const stretch = this.take(tokens.length * WIDTH);
    const { numbers } = stretch;
    let at = stretch.from;
    for (const token of tokens) {
      numbers[at++] = token.start;
      numbers[at++] = this.numberFor(token);
    }
    return new PackedSentence(sentence, stretch, this);
  }

  tokensOf(sentence: PackedSentence): readonly Token[] {
    if (this.last?.of !== sentence) this.last = { of: sentence, tokens: this.unpack(sentence.stretch) };
    return this.last.tokens;
  }

  private unpack({ numbers, from, to }: Stretch): Token[] {
    const tokens: Token[] = [];
    for (let at = from; at < to; at += WIDTH) {
      const start = numbers[at];
      const form = this.forms[numbers[at + 1] ?? -1];
      if (start === undefined || !form) throw new RangeError(`invalid place: ${at}`);
      tokens.push(tokenAt(form, start));
    }
    return tokens;
  }

  private take(length: number): Stretch {
    if (this.used + length > this.block.length) {
      this.block = new Int32Array(Math.max(BLOCK, length));
      this.used = 0;
    }
    const from = this.used;
    this.used += length;
    return { numbers: this.block, from, to: this.used };
  }

  private numberFor({ text, lower, lemma, pos }: Token): number {
    const known = this.numbers.get(text) ?? [];
    for (const number of known) {
      const form = this.forms[number];
      if (form?.pos === pos && form.lemma === lemma) return number;
    }
    if (known.push(this.forms.length) === 1) this.numbers.set(text, known);
    return this.forms.push({ text, lower, lemma: interned(lemma), pos }) - 1;
  }
}

class PackedSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Sentence['kind'];
  readonly paragraph: number;

  constructor(
    { index, start, end, kind, paragraph }: Sentence,
    readonly stretch: Stretch,
    private readonly store: TokenStore,
  ) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.paragraph = paragraph;
  }

  get tokens(): readonly Token[] {
    return this.store.tokensOf(this);
  }
}
