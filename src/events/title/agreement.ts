import type { EventMention } from '../../mentions/event-mention.ts';

/** How many words that all articles have are as good as any more. */
const MOST = 3;

/**
 * How much of what a mention tells the other articles tell, too, 0 to MOST: for each word of its clause the share of the
 * other articles that have it. What one article alone tells beside the event is no name for it.
 */
export function agreementIn(mentions: readonly EventMention[]): (mention: EventMention) => number {
  const byArticle = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const terms = byArticle.get(mention.article.id) ?? new Set();
    for (const term of termsOf(mention)) terms.add(term);
    byArticle.set(mention.article.id, terms);
  }
  const others = byArticle.size - 1;
  if (others < 1) return () => 0;
  return (mention) => {
    let shared = 0;
    for (const term of new Set(termsOf(mention)))
      for (const [article, terms] of byArticle)
        if (article !== mention.article.id && terms.has(term)) shared += 1 / others;
    return Math.min(MOST, shared);
  };
}

const termsOf = ({ clauseTerms, trigger }: EventMention): readonly string[] => [...clauseTerms, trigger.stem];
