import type { Sentence } from '../text/analysed-text.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { frameSentence, type SentenceFrame } from './sentence-frame.ts';
import type { NamedSpan } from './names/story-names.ts';

/** Kinds of text that tell of events. */
const TELLING: ReadonlySet<string> = new Set(['prose', 'headline', 'highlight', 'caption']);

/** The frames of an article's sentences, made when they are asked for; to be asked in the text's order, or just ahead. */
export class ArticleFrames {
  /** The last ones made: whoever looks ahead leaves them to whoever comes after. */
  private readonly ahead = new Map<number, SentenceFrame>();
  private firstTime = 0;

  constructor(
    private readonly article: AnalysedArticle,
    /** Of each sentence. */
    private readonly names: readonly (readonly NamedSpan[])[],
  ) {}

  /** The frame of a sentence; null: it is none of those that tell of events. Earlier ones are forgotten. */
  take({ index }: Sentence): SentenceFrame | null {
    const frame = this.ahead.get(index);
    if (!frame) return this.make(index);
    this.ahead.delete(index);
    return frame;
  }

  /** The frame of the sentence of an index; null: there is none, or it tells of no events. */
  at(index: number): SentenceFrame | null {
    const frame = this.ahead.get(index) ?? this.make(index);
    if (frame) this.ahead.set(index, frame);
    return frame;
  }

  private make(index: number): SentenceFrame | null {
    const sentence = this.article.analysed.sentences[index];
    if (!sentence || !TELLING.has(sentence.kind)) return null;
    return frameSentence(this.article, sentence, this.names[index] ?? [], this.timesOf(sentence));
  }

  private timesOf({ start, end }: Sentence): readonly TimeExpression[] {
    const { times } = this.article;
    while ((times[this.firstTime]?.start ?? Infinity) < start) this.firstTime++;
    let next = this.firstTime;
    while ((times[next]?.end ?? Infinity) <= end) next++;
    return times.slice(this.firstTime, next);
  }
}
