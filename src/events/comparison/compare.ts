import type { EventMention } from '../../mentions/event-mention.ts';
import { areEmptyAlone } from './empty-alone.ts';
import { eventTrigger } from './event-trigger.ts';
import { EVIDENCE, wordingLikeness, type Pair, type PairRelation } from './evidence.ts';
import type { MentionFeatures } from './features.ts';
import { weigh, type Weights } from './logistic.ts';
import { areOneQuotation } from './one-quotation.ts';
import { areSaid, isOneStatement, relateSaid } from './one-statement.ts';
import { namesIn } from './names.ts';
import pairWeights from '../pair-weights.json' with { type: 'json' };
import { areNegatedOpposites } from './negated-opposites.ts';
import { isDoneToOneThing } from './one-thing.ts';
import { plainLikeness } from './plain-likeness.ts';
import { sharedScene } from './scene.ts';
import { overlapping } from '../span.ts';
import { areToldAlike } from './told-alike.ts';
import { relateMeanings } from './trigger-relation.ts';

/** How alike two mentions are, and what they have in common in plain words. */
export interface Comparison {
  /** 0 (nothing in common) to about 1; of what happened or is planned, how probably the two are one event. */
  likeness: number;
  shared: string[];
}

/** How alike two mentions are, 0 to about 1. */
export type Likeness = (a: MentionFeatures, b: MentionFeatures) => number;

/** What one speaker is quoted with in the same words by two is surely one statement. */
const ONE_QUOTATION = 0.9;

const NOTHING: Comparison = { likeness: 0, shared: [] };

/** How alike two passages have to be put for other words than the same to tell of one event. */
const LEAST_WORDING = 0.2;

/** Compares two mentions. Nothing in common in their triggers, or in their subjects, is nothing in common. */
export function compareMentions(a: MentionFeatures, b: MentionFeatures): Comparison {
  if (a.subject !== b.subject) return NOTHING;
  const likeness = likenessIfAny(a, b, probabilityOf);
  if (likeness === null) return NOTHING;
  if (areOneQuotation(a, b))
    return { likeness, shared: [`${a.mention.source?.name ?? ''} in the same words`] };
  if (isOneStatement(a, b)) return { likeness, shared: [`${a.mention.source?.name ?? ''} goes on`] };
  return {
    likeness,
    shared: [
      wordsOf(a, b),
      ...listed(sharedNames(a.mention, b.mention)),
      ...sharedPlace(a, b),
      ...sharedTime(a, b),
    ],
  };
}

/**
 * How alike two mentions are by other weights of the evidence; without the words, for the many pairs nobody is told of.
 */
export function likenessBy(weights: Weights): Likeness {
  const probability = weigh(EVIDENCE, weights);
  return (a, b) => likenessIfAny(a, b, probability) ?? NOTHING.likeness;
}

const probabilityOf = weigh(EVIDENCE, pairWeights);

/** How alike two mentions are by the product's weights. */
export const likenessOf = likenessBy(pairWeights);

/** Null: the two have nothing in common that counts. */
function likenessIfAny(
  a: MentionFeatures,
  b: MentionFeatures,
  weighed: (pair: Pair) => number,
): number | null {
  if (areSaid(a, b)) {
    if (areOneQuotation(a, b)) return ONE_QUOTATION;
    const relation = relateSaid(a, b);
    return plainLikeness(a, b, relation, isNameShared(a, b));
  }
  const pair = learntPair(a, b);
  if (!pair) return null;
  const probability = weighed(pair);
  const isDoubtful = a.isContested || b.isContested || a.mention.article === b.mention.article;
  if (!isDoubtful || (pair.relation === 'near' && isDoneToOneThing(a, b))) return probability;
  const { relation } = pair;
  const sure = relation === 'same' || relation === 'related' ? relation : 'none';
  const plain = plainLikeness(a, b, sure, isNameShared(a, b));
  return Math.min(probability, plain);
}

/**
 * Two mentions of those whose likeness is learnt: of what happened or is planned, their triggers going together; else
 * null.
 */
export function learntPair(a: MentionFeatures, b: MentionFeatures): Pair | null {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return null;
  const relation = relationOf(a, b);
  if (relation === 'none' || areEmptyAlone(a, b)) return null;
  const pair = { a, b, relation };
  return isBorneOut(pair) ? pair : null;
}

function relationOf(a: MentionFeatures, b: MentionFeatures): PairRelation {
  const relation = relateMeanings(a.mention.trigger, b.mention.trigger);
  if (relation !== 'none') return relation;
  return areNegatedOpposites(a, b) ? 'related' : areToldAlike(a, b) ? 'alike' : 'none';
}

/**
 * Related words need a name in common or a like wording, or one thing they are done to; synonyms both name and wording,
 * as words have several meanings, or the place beside the name: "his address in Seoul", "his speech in South Korea".
 */
function isBorneOut({ a, b, relation }: Pair): boolean {
  if (relation === 'same' || relation === 'alike') return true;
  const isLikePut = wordingLikeness({ a, b }) >= LEAST_WORDING;
  return relation === 'related' || relation === 'near'
    ? isNameShared(a, b) || isLikePut || isDoneToOneThing(a, b)
    : isNameShared(a, b) && (isLikePut || sharedScene(a.scenes, b.scenes) !== null);
}

function wordsOf(a: MentionFeatures, b: MentionFeatures): string {
  const triggers = [eventTrigger(a.mention), eventTrigger(b.mention)];
  return [...new Set(triggers.map(({ text }) => text.toLowerCase()))].join('/');
}

const listed = (names: readonly string[]): string[] => (names.length ? [names.join(', ')] : []);

function isNameShared(a: MentionFeatures, b: MentionFeatures): boolean {
  return a.involved.some((name) => b.involved.includes(name));
}

function sharedNames(a: EventMention, b: EventMention): string[] {
  const names = namesIn(b);
  return [...new Set(namesIn(a))].filter((name) => names.includes(name));
}

/** Where the two name one place by two names; of one name the names tell. */
function sharedPlace(a: MentionFeatures, b: MentionFeatures): string[] {
  const [one, other] = sharedScene(a.scenes, b.scenes) ?? [];
  return one && other && one.name !== other.name ? [`${one.name}/${other.name}`] : [];
}

function sharedTime(a: MentionFeatures, b: MentionFeatures): string[] {
  if (!a.span || !b.span) return [];
  if (a.span.start === b.span.start && a.span.end === b.span.end) return ['same time'];
  return overlapping(a.span, b.span) ? ['times that fit'] : [];
}
