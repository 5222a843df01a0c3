import type { EventMention } from '../../mentions/event-mention.ts';

/** How many words that all articles have are as good as any more. */
const MOST = 3;

/**
 * How much of what a mention tells the other articles tell, too, 0 to MOST: for each word of its clause the share of the
 * other articles that have it. What one article alone tells beside the event is no name for it.
 */
export function agreementIn(mentions: readonly EventMention[]): (mention: EventMention) => number {
  const articlesWith = new Map<string, Set<string>>();
  for (const mention of mentions)
    for (const term of termsOf(mention)) {
      const articles = articlesWith.get(term);
      if (articles) articles.add(mention.article.id);
      else articlesWith.set(term, new Set([mention.article.id]));
    }
  const others = new Set(mentions.map(({ article }) => article.id)).size - 1;
  if (others < 1) return () => 0;
  return (mention) => {
    let shared = 0;
    // Its own article is one of them.
    for (const term of new Set(termsOf(mention)))
      shared += ((articlesWith.get(term)?.size ?? 1) - 1) / others;
    return Math.min(MOST, shared);
  };
}

const termsOf = ({ clauseTerms, trigger }: EventMention): readonly string[] => [...clauseTerms, trigger.stem];
