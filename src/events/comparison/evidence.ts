import { DAY_MS } from '../../event-list/civil.ts';
import { articleLikeness } from './article-likeness.ts';
import type { MentionFeatures } from './features.ts';
import type { Evidence } from './logistic.ts';
import { areOthers, share } from '../sets.ts';
import { gapBetween } from '../span.ts';
import { cosine } from './term-vector.ts';
import type { MeaningRelation } from './trigger-relation.ts';

/** How two triggers go together; `alike`: their meanings don't, but what is said of either is told alike. */
export type PairRelation = MeaningRelation | 'alike';

/** Two mentions of what happened or is planned, and how their triggers go together. */
export interface Pair {
  a: MentionFeatures;
  b: MentionFeatures;
  relation: PairRelation;
}

/** All that is weighed, in the order in which `pair-weights.json` names it. */
export const EVIDENCE: readonly Evidence<Pair>[] = [
  { name: 'related triggers', amount: ({ relation }) => Number(relation === 'related') },
  { name: 'near triggers', amount: ({ relation }) => Number(relation === 'near') },
  { name: 'synonymous triggers', amount: ({ relation }) => Number(relation === 'synonym') },
  { name: 'other triggers', amount: ({ relation }) => Number(relation === 'alike') },
  { name: 'wording', amount: wordingLikeness },
  { name: 'wording of the clause', amount: (pair) => inOtherSentences(pair, (one) => one.clauseTerms) },
  { name: 'wording around', amount: (pair) => inOtherArticles(pair, contextLikeness) },
  { name: 'articles of one subject', amount: (pair) => inOtherArticles(pair, subjectLikeness) },
  { name: 'one article', amount: (pair) => Number(isOneArticle(pair)) },
  {
    name: 'one article, one trigger',
    amount: (pair) => Number(isOneArticle(pair) && pair.relation === 'same'),
  },
  { name: 'shared people', amount: ({ a, b }) => Number(share(a.people, b.people)) },
  { name: 'other people', amount: ({ a, b }) => Number(areOthers(a.people, b.people)) },
  { name: 'shared numbers', amount: ({ a, b }) => Number(share(a.numbers, b.numbers)) },
  { name: 'other numbers', amount: ({ a, b }) => Number(areOthers(a.numbers, b.numbers)) },
  { name: 'one time', amount: (pair) => Number(gapOf(pair) < 0) },
  { name: 'other times', amount: (pair) => (gapOf(pair) >= DAY_MS ? 1 : gapOf(pair) >= 0 ? 0.5 : 0) },
  { name: 'trigger in many articles', amount: ({ a, b }) => Math.min(a.stem.share, b.stem.share) },
  {
    name: 'trigger in many sentences',
    amount: ({ a, b }) => Math.log(Math.max(a.stem.spread, b.stem.spread)),
  },
  {
    name: 'nouns',
    amount: ({ a, b }) => Number(a.mention.trigger.pos === 'noun' && b.mention.trigger.pos === 'noun'),
  },
  { name: 'told of surely', amount: ({ a, b }) => Math.min(a.mention.weight, b.mention.weight) },
];

/** Two triggers of one sentence share its words whatever they are about: there the wording tells nothing. */
export function wordingLikeness({ a, b }: Pick<Pair, 'a' | 'b'>): number {
  return inOtherSentences({ a, b }, ({ terms }) => terms);
}

function inOtherSentences(
  { a, b }: Pick<Pair, 'a' | 'b'>,
  termsOf: (mention: MentionFeatures) => MentionFeatures['terms'],
): number {
  return a.mention.sentence === b.mention.sentence ? 0 : Math.sqrt(cosine(termsOf(a), termsOf(b)));
}

function inOtherArticles(pair: Pair, likeness: (pair: Pair) => number): number {
  return isOneArticle(pair) ? 0 : likeness(pair);
}

const isOneArticle = ({ a, b }: Pair): boolean => a.mention.article === b.mention.article;
const contextLikeness = ({ a, b }: Pair): number => Math.sqrt(cosine(a.context, b.context));
const subjectLikeness = ({ a, b }: Pair): number => articleLikeness(a.article, b.article);

/** Milliseconds between the two times; negative where they overlap, not a number where one is unknown. */
function gapOf({ a, b }: Pair): number {
  return a.span && b.span ? gapBetween(a.span, b.span) : NaN;
}
