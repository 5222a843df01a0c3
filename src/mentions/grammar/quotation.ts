import type { SentenceFrame } from '../sentence-frame.ts';

/** How a sentence stands to quotation marks. */
export interface QuotationState {
  /** Whether a quotation opened in an earlier sentence is still open at its start. */
  startsInside: boolean;
  /** Whether it opens with a quotation and says nothing outside of it. */
  isAllQuoted: boolean;
  /** Of each token, whether it stands within a quotation. */
  isQuoted: readonly boolean[];
}

/** Follows quotation marks through an article, sentence by sentence. A paragraph's end closes what was left open. */
export class Quotations {
  private open = false;
  private paragraph = -1;

  /** Whether a quotation goes on behind the last sentence. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Another one that has read the same, to look ahead. */
  copy(): Quotations {
    const other = new Quotations();
    other.open = this.open;
    other.paragraph = this.paragraph;
    return other;
  }

  read({ sentence, tokens }: SentenceFrame): QuotationState {
    // A quotation over several paragraphs opens each of them anew.
    if (sentence.paragraph !== this.paragraph) this.open = false;
    this.paragraph = sentence.paragraph;
    const startsInside = this.open;
    let outside = 0;
    const isQuoted: boolean[] = [];
    tokens.forEach(({ text, pos }, place) => {
      const isDoubled = (text === '`' || text === "'") && tokens[place + 1]?.text === text;
      if (text === '“' || (isDoubled && text === '`')) this.open = true;
      else if (text === '”' || (isDoubled && text === "'")) this.open = false;
      else if (text === '"') this.open = !this.open;
      else if (!this.open && pos !== 'PUNCT') outside++;
      isQuoted.push(this.open);
    });
    const opens = /^(?:["“]|`)$/u.test(tokens[0]?.text ?? '');
    return { startsInside, isAllQuoted: outside === 0 && (opens || startsInside), isQuoted };
  }
}
