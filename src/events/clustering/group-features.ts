import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../text/analysed-text.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { sumOfVectors, type Vector } from '../comparison/term-vector.ts';

/** What the mentions of a group say together: what no single one of them need say. */
export interface GroupFeatures {
  /** Its mentions, in the story's order. */
  mentions: readonly MentionFeatures[];
  sentences: ReadonlySet<Sentence>;
  articles: ReadonlySet<Article>;
  /** How many of its mentions have each stem. */
  stems: ReadonlyMap<string, number>;
  /** Unit vectors of the sums of its sentences' terms, their surroundings', its clauses' and its names. */
  terms: Vector;
  context: Vector;
  clauseTerms: Vector;
  names: Vector;
  people: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** The share of its mentions whose trigger is a noun. */
  nouns: number;
  /** How surely its articles tell of it: the mean of each article's surest mention, 0 to 1. */
  sureness: number;
  /** The most sentences of an article, on average, that have one of its stems: at least 1. */
  spread: number;
}

/** Describes a group; its mentions aren't none. */
export function describeGroup(mentions: readonly MentionFeatures[]): GroupFeatures {
  const bySentence = new Map(mentions.map((one) => [one.mention.sentence, one]));
  const told = [...bySentence.values()];
  const stems = new Map<string, number>();
  const surest = new Map<Article, number>();
  for (const { mention } of mentions) {
    const { stem } = eventTrigger(mention);
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
    surest.set(mention.article, Math.max(mention.weight, surest.get(mention.article) ?? 0));
  }
  const isNoun = ({ mention }: MentionFeatures) => eventTrigger(mention).pos === 'noun';
  return {
    mentions,
    sentences: new Set(bySentence.keys()),
    articles: new Set(surest.keys()),
    stems,
    terms: sumOfVectors(told.map(({ terms }) => terms)),
    context: sumOfVectors(told.map(({ context }) => context)),
    clauseTerms: sumOfVectors(mentions.map(({ clauseTerms }) => clauseTerms)),
    names: sumOfVectors(mentions.map(({ names }) => names)),
    people: new Set(mentions.flatMap(({ people }) => [...people])),
    numbers: new Set(mentions.flatMap(({ numbers }) => [...numbers])),
    nouns: mentions.filter(isNoun).length / mentions.length,
    sureness: [...surest.values()].reduce((sum, weight) => sum + weight, 0) / surest.size,
    spread: Math.max(...mentions.map(({ stem }) => stem.spread)),
  };
}
