import type { Article } from '../articles/article.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** An article with what the rooms before this one found in its body. */
export interface AnalysedArticle {
  article: Article;
  analysed: AnalysedText;
  /** In the text's order. */
  times: readonly TimeExpression[];
}
