import { group } from 'd3-array';
import { referenceDate, type Article } from '../../articles/article.ts';
import { civilToMs } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { nameWordsIn } from './names.ts';
import { cosine, type Vector } from './term-vector.ts';
import { Vocabulary } from './vocabulary.ts';

/** What an article's words say of its subject. */
export interface ArticleFeatures {
  /** Unit vector of its most telling terms. */
  terms: Vector;
  /** How alike it is to those of the story that are most like it, on average; above 0. */
  closeness: number;
  /** The beginning of the day its relative dates count from, in milliseconds. */
  day: number;
}

/** Rare terms tell articles apart; the rest costs time. */
const MOST_TERMS = 60;
/**
 * Who, where and how many (an age, a date, a sum) tell one shooting from the next; the other words are those of all.
 */
const TELLING = 2;
const FIGURE = /\d/u;
/** How many articles next to it in time one is compared with, on either side: more than tell of one event. */
const NEIGHBOURS = 32;
/** How many of the most alike count. */
const CLOSEST = 3;
/** An article that nothing is like is as like to any other as they come. */
const LEAST_CLOSENESS = 0.05;

/** Features of a story's articles, read off their mentions; in the order of the days that date the articles. */
export function describeArticles(mentions: readonly EventMention[]): ReadonlyMap<Article, ArticleFeatures> {
  const byArticle = group(mentions, ({ article }) => article);
  const vocabulary = new Vocabulary(wordsOfEach(byArticle.values()));
  const names = new Set(mentions.flatMap(nameWordsIn));
  const described = [...byArticle].map(([article, own]) => ({
    article,
    terms: vocabulary.weightedVectorOf(mostTelling(countWords(own), names, vocabulary)),
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
      const day = civilToMs(referenceDate(article));
      return [article, { terms, closeness: Math.max(LEAST_CLOSENESS, mean), day }];
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

/** One article's words at a time: those of all at once would take more memory than the story. */
function* wordsOfEach(articles: Iterable<readonly EventMention[]>): Iterable<Iterable<string>> {
  for (const mentions of articles) yield countWords(mentions).keys();
}

/** In how many sentences of an article each term stands. */
function countWords(mentions: readonly EventMention[]): Map<string, number> {
  const seen = new Set<EventMention['sentence']>();
  const counts = new Map<string, number>();
  for (const { sentence, terms } of mentions) {
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/**
 * The terms that weigh most, with what they weigh beside how rare they are: the logarithm of their number, names and
 * figures more.
 */
function mostTelling(
  counts: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Map<string, number> {
  const weighed = [...counts].map(([term, count]) => {
    const isTelling = names.has(term) || FIGURE.test(term);
    const factor = (isTelling ? TELLING : 1) * (1 + Math.log(count));
    return { term, factor, weight: factor * vocabulary.rarityOf(term) };
  });
  const most = weighed.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  return new Map(most.map(({ term, factor }) => [term, factor]));
}

/** By the day that dates the article; 0 for one day. */
function compareDays(a: Article, b: Article): number {
  const [left, right] = [referenceDate(a), referenceDate(b)];
  return left < right ? -1 : Number(left > right);
}
