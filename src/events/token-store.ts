import type { PartOfSpeech, Sentence, Token } from '../text/analysed-text.ts';

/** How many numbers a token takes: its start, and those of text, lower, lemma and part of speech. */
const WIDTH = 5;
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
 * The tokens of many sentences, packed into numbers: a fifth of what they take as objects, and each word stands in
 * memory once. What is read of a sentence is made anew.
 */
export class TokenStore {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private block = new Int32Array(0);
  private used = 0;
  /** The sentence read last and its tokens: what looks at one looks at it several times. */
  private last: { of: PackedSentence; tokens: readonly Token[] } | null = null;

  /** The same sentence without its tokens as objects. */
  pack({ tokens, ...place }: Sentence): Sentence {
    const stretch = this.take(tokens.length * WIDTH);
    for (const [index, { start, text, lower, lemma, pos }] of tokens.entries()) {
      const words = [text, lower, lemma, pos].map((word) => this.numberFor(word));
      stretch.numbers.set([start, ...words], stretch.from + index * WIDTH);
    }
    return new PackedSentence(place, stretch, this);
  }

  tokensOf(sentence: PackedSentence): readonly Token[] {
    if (this.last?.of !== sentence) this.last = { of: sentence, tokens: this.unpack(sentence.stretch) };
    return this.last.tokens;
  }

  private unpack({ numbers, from, to }: Stretch): Token[] {
    return Array.from({ length: (to - from) / WIDTH }, (_, index) => {
      const at = from + index * WIDTH;
      const word = (field: number) => this.words[numbers[at + field] ?? -1] ?? '';
      const [start, text] = [numbers[at] ?? 0, word(1)];
      const pos = word(4) as PartOfSpeech;
      return { start, end: start + text.length, text, lower: word(2), lemma: word(3), pos };
    });
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

  private numberFor(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

class PackedSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Sentence['kind'];
  readonly paragraph: number;

  constructor(
    place: Omit<Sentence, 'tokens'>,
    readonly stretch: Stretch,
    private readonly store: TokenStore,
  ) {
    this.index = place.index;
    this.start = place.start;
    this.end = place.end;
    this.kind = place.kind;
    this.paragraph = place.paragraph;
  }

  get tokens(): readonly Token[] {
    return this.store.tokensOf(this);
  }
}
