import { wordingLikeness } from '../comparison/evidence.ts';
import { articleLikeness } from '../comparison/article-likeness.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import type { GroupFeatures } from './group-features.ts';
import type { Evidence } from '../comparison/logistic.ts';
import { areOthers, share } from '../sets.ts';
import { overlapping } from '../span.ts';
import { cosine } from '../comparison/term-vector.ts';
import { relateMeanings, type MeaningRelation } from '../comparison/trigger-relation.ts';

/** Two groups of mentions that may be of one event. */
export interface GroupPair {
  a: GroupFeatures;
  b: GroupFeatures;
}

/** Of larger groups, so many mentions of either are compared one by one: the first tell most. */
const COMPARED = 8;

/** All that is weighed of two groups, in the order in which `group-weights.json` names it. */
export const GROUP_EVIDENCE: readonly Evidence<GroupPair>[] = [
  { name: 'same triggers', amount: (pair) => shareRelated(pair, 'same') },
  { name: 'related triggers', amount: (pair) => shareRelated(pair, 'related') },
  { name: 'near triggers', amount: (pair) => shareRelated(pair, 'near') },
  { name: 'synonymous triggers', amount: (pair) => shareRelated(pair, 'synonym') },
  { name: 'wording', amount: (pair) => meanOf(pair, (a, b) => wordingLikeness({ a, b })) },
  { name: 'wording together', amount: ({ a, b }) => cosine(a.terms, b.terms) },
  { name: 'wording of the clauses', amount: ({ a, b }) => cosine(a.clauseTerms, b.clauseTerms) },
  { name: 'wording around', amount: ({ a, b }) => cosine(a.context, b.context) },
  { name: 'names', amount: ({ a, b }) => cosine(a.names, b.names) },
  { name: 'other people', amount: ({ a, b }) => Number(areOthers(a.people, b.people)) },
  { name: 'shared numbers', amount: ({ a, b }) => Number(share(a.numbers, b.numbers)) },
  { name: 'other numbers', amount: ({ a, b }) => Number(areOthers(a.numbers, b.numbers)) },
  { name: 'times that fit', amount: (pair) => meanOf(pair, (a, b) => Number(areOfOneTime(a, b))) },
  { name: 'articles of one subject', amount: (pair) => meanOf(pair, subjectLikeness) },
  { name: 'told of in one sentence', amount: shareOfSentences },
  { name: 'told of surely', amount: ({ a, b }) => Math.min(a.sureness, b.sureness) },
  { name: 'noun and verb', amount: ({ a, b }) => Math.abs(a.nouns - b.nouns) },
  { name: 'many articles', amount: ({ a, b }) => Math.log(Math.min(a.articles.size, b.articles.size)) },
  { name: 'trigger in many sentences', amount: ({ a, b }) => Math.log(Math.max(a.spread, b.spread)) },
];

/** The share of the pairs of their mentions whose triggers go together so. */
function shareRelated({ a, b }: GroupPair, wanted: MeaningRelation): number {
  let [found, all] = [0, 0];
  for (const [stem, count] of a.stems) {
    for (const [other, otherCount] of b.stems) {
      all += count * otherCount;
      if (relateMeanings({ stem }, { stem: other }) === wanted) found += count * otherCount;
    }
  }
  return found / all;
}

function meanOf({ a, b }: GroupPair, amount: (a: MentionFeatures, b: MentionFeatures) => number): number {
  const [left, right] = [a.mentions.slice(0, COMPARED), b.mentions.slice(0, COMPARED)];
  const sum = left.reduce(
    (total, one) => total + right.reduce((part, other) => part + amount(one, other), 0),
    0,
  );
  return sum / (left.length * right.length);
}

function areOfOneTime({ span: a }: MentionFeatures, { span: b }: MentionFeatures): boolean {
  return a !== null && b !== null && overlapping(a, b);
}

function subjectLikeness(a: MentionFeatures, b: MentionFeatures): number {
  return a.mention.article === b.mention.article ? 1 : articleLikeness(a.article, b.article);
}

/** A sentence that tells of both tells of two events: "was arrested and charged". */
function shareOfSentences({ a, b }: GroupPair): number {
  return countShared(a.sentences, b.sentences) / Math.min(a.sentences.size, b.sentences.size);
}

function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  return [...a].filter((item) => b.has(item)).length;
}
