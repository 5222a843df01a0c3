import type { EventMention } from '../../mentions/event-mention.ts';
import { termOf } from '../../mentions/grammar/terms.ts';
import type { Token } from '../../text/analysed-text.ts';
import { hasFiniteVerb } from './said-clause.ts';

/** How many words that all articles have are as good as any more: no more than one trait of a good title weighs. */
const MOST = 1;

/**
 * How much of a title the other articles tell, too, 0 to MOST: for each of its words the share of the other articles that
 * have it beside the event. What one article alone tells is no name for it. 0 without a verb: "the death toll".
 */
export function agreementIn(
  mentions: readonly EventMention[],
): (mention: EventMention, title: readonly Token[]) => number {
  const articlesWith = new Map<string, Set<string>>();
  for (const mention of mentions)
    for (const term of [...mention.clauseTerms, mention.trigger.stem]) {
      const articles = articlesWith.get(term);
      if (articles) articles.add(mention.article.id);
      else articlesWith.set(term, new Set([mention.article.id]));
    }
  const others = new Set(mentions.map(({ article }) => article.id)).size - 1;
  if (others < 1) return () => 0;
  return ({ article, trigger }, title) => {
    if (!hasFiniteVerb(title)) return 0;
    const terms = new Set(
      title.map((token) => (token.start === trigger.start ? trigger.stem : termOf(token))),
    );
    let shared = 0;
    for (const term of terms) {
      const articles = articlesWith.get(term ?? '');
      if (articles) shared += (articles.size - (articles.has(article.id) ? 1 : 0)) / others;
    }
    return Math.min(MOST, shared);
  };
}
