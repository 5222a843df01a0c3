import type { Article } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';

/** How a story uses a stem to name events. */
export interface StemFeatures {
  /**
   * In how many sentences of an article it stands, on average, at least 1. An article that says "meeting" ten times
   * tells of several meetings; one that says "died" once tells of the same death as its neighbour.
   */
  spread: number;
  /** The share of the story's articles that have it, above 0: what all tell of is what the story is about. */
  share: number;
}

/** By stem, how a story uses it. */
export function describeStems(mentions: readonly EventMention[]): ReadonlyMap<string, StemFeatures> {
  const sentences = new Map<string, Map<Article, Set<number>>>();
  const articles = new Set<Article>();
  for (const mention of mentions) {
    const { stem } = eventTrigger(mention);
    articles.add(mention.article);
    const byArticle = sentences.get(stem) ?? new Map<Article, Set<number>>();
    const places = byArticle.get(mention.article) ?? new Set<number>();
    sentences.set(stem, byArticle.set(mention.article, places.add(mention.sentence.index)));
  }
  return new Map(
    [...sentences].map(([stem, byArticle]) => {
      const total = [...byArticle.values()].reduce((sum, { size }) => sum + size, 0);
      return [stem, { spread: total / byArticle.size, share: byArticle.size / articles.size }];
    }),
  );
}
