import { referenceDate, type Article } from '../articles/article.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { cosine, rarityOf, unitVector, type Vector } from './term-vector.ts';

/** What an article's words say of its subject. */
export interface ArticleFeatures {
  /** Unit vector of its most telling terms. */
  terms: Vector;
  /** How alike it is to those of the story that are most like it, on average; above 0. */
  closeness: number;
}

/** Rare terms tell articles apart; the rest costs time. */
const MOST_TERMS = 60;
/** How many articles next to it in time one is compared with, on either side: more than tell of one event. */
const NEIGHBOURS = 32;
/** How many of the most alike count. */
const CLOSEST = 3;
/** An article that nothing is like is as like to any other as they come. */
const LEAST_CLOSENESS = 0.05;

/** Features of a story's articles, read off their mentions. */
export function describeArticles(mentions: readonly EventMention[]): ReadonlyMap<Article, ArticleFeatures> {
  const words = wordsByArticle(mentions);
  const rarity = rarityOf([...words.values()].map((terms) => [...terms.keys()]));
  const described = [...words].map(([article, terms]) => ({
    article,
    terms: unitVector(mostTelling(terms, rarity), rarity),
  }));
  const inTime = described.toSorted((a, b) => compareDays(a.article, b.article));
  return new Map(
    inTime.map(({ article, terms }, at) => {
      const near = [
        ...inTime.slice(Math.max(0, at - NEIGHBOURS), at),
        ...inTime.slice(at + 1, at + 1 + NEIGHBOURS),
      ];
      const closest = near
        .map((other) => cosine(terms, other.terms))
        .toSorted((a, b) => b - a)
        .slice(0, CLOSEST);
      const mean = closest.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, closest.length);
      return [article, { terms, closeness: Math.max(LEAST_CLOSENESS, mean) }];
    }),
  );
}

/**
 * How alike two articles are, measured by how alike either is to its next: about 1 where they are of one subject,
 * however many words its articles share, and about 0 where one tells of another fire, another trial.
 */
export function articleLikeness(a: ArticleFeatures, b: ArticleFeatures): number {
  return Math.min(1.5, cosine(a.terms, b.terms) / Math.sqrt(a.closeness * b.closeness));
}

/** How often each term stands in each article. */
function wordsByArticle(mentions: readonly EventMention[]): Map<Article, Map<string, number>> {
  const seen = new Set<EventMention['sentence']>();
  const words = new Map<Article, Map<string, number>>();
  for (const { article, sentence, terms } of mentions) {
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    const counts = words.get(article) ?? new Map<string, number>();
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    words.set(article, counts);
  }
  return words;
}

/** The terms that weigh most, with what they weigh beside how rare they are: the logarithm of their number. */
function mostTelling(
  counts: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
): Map<string, number> {
  const weighed = [...counts].map(([term, count]) => [term, 1 + Math.log(count)] as const);
  const weight = ([term, factor]: readonly [string, number]) => factor * (rarity.get(term) ?? 0);
  return new Map(weighed.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_TERMS));
}

function compareDays(a: Article, b: Article): number {
  const [left, right] = [referenceDate(a), referenceDate(b)];
  return left < right ? -1 : Number(left > right);
}
