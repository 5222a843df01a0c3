import type { Token } from '../../text/analysed-text.ts';
import type { AnalysedArticle } from '../analysed-article.ts';
import type { NameSpan } from './name-spans.ts';

const THE = /^the /iu;

/** The outlet that a name of the text is without its article; undefined: none of the story's. */
export type MastheadOf = (span: NameSpan, tokensOf: () => readonly Token[]) => string | undefined;

/**
 * Who reads "the Harbour Post" means The Harbour Post. A single word is an outlet's only behind "the" and where no name
 * of the story ends with it: "Hill" may be Anita Hill, "the Times" the New York Times.
 *
 * @param ends the last words of the story's longer names, lower case
 */
export function mastheadsOf(articles: readonly AnalysedArticle[], ends: ReadonlySet<string>): MastheadOf {
  const outlets = new Map(
    articles.flatMap(({ article: { outlet } }) =>
      THE.test(outlet) ? [[outlet.replace(THE, ''), outlet]] : [],
    ),
  );
  return ({ text, from }, tokensOf) => {
    const outlet = outlets.get(text);
    if (outlet === undefined || text.includes(' ')) return outlet;
    return !ends.has(text.toLowerCase()) && tokensOf()[from - 1]?.lower === 'the' ? outlet : undefined;
  };
}
