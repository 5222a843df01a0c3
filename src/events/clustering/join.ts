import type { EventMention } from '../../mentions/event-mention.ts';
import { alikePairs, type PairQuestions } from './alike-pairs.ts';
import { averageLink } from './cluster.ts';
import type { Cluster, Join } from './cluster-graph.ts';
import { likenessOf, type Likeness } from '../comparison/compare.ts';
import { conflict } from '../conflicts/conflict.ts';
import { UNSTEERED, type Steering } from '../edits/steering.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { isToldApart, type MentionFeatures } from '../comparison/features.ts';
import { reasonOf } from './join-reason.ts';
import { mergeGroups } from './merge-groups.ts';
import { outvote } from './outvote.ts';
import type { AlikePair } from './pair-list.ts';
import { partsOf, type Part } from './parts.ts';
import { presumedPairs } from './presumed-pairs.ts';
import { areTwoStatements } from './statement-day.ts';
import { summedUpElsewhen, summedUpEvents } from './summed-up-events.ts';

/** Mentions found to be of one event. */
export interface JoinedMentions {
  /** Their indices in the input, ascending. */
  items: number[];
  /** The joins that made it one, in the order made. */
  joins: readonly Join[];
  /** A reason for each join, in plain words, in the same order. */
  because: string[];
  /** How many articles tell of its subject: all of the story's, but where the folder holds several. */
  audience: number;
}

/** Average likeness from which mentions are one event; chosen on the development stories. */
export const THRESHOLD = 0.3;
/** What a contradiction takes from a pair's likeness: more than any gives. */
const CONTRADICTION = 2;

/**
 * Joins the mentions of a story that tell of the same event, as they are alike and as an editor steers it.
 * In the order of each event's first mention.
 */
export function joinMentions(
  mentions: readonly EventMention[],
  { together, apart }: Steering = UNSTEERED,
): JoinedMentions[] {
  const features = describeMentions(mentions);
  const ask = questionsOf(features, apart);
  const groups: Cluster[] = [];
  for (const { clusters, pairs } of joinOneByOne(features, together, ask))
    groups.push(...mergeGroups(clusters, pairs, ask));
  const joined = groups.map(({ items, joins }) => ({
    items,
    joins,
    because: joins.map((join) => reasonOf(join, ask.at)),
    audience: items.reduce((most, item) => Math.max(most, ask.at(item).audience), 0),
  }));
  return joined.sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}

/** What is asked of single mentions too. */
type Questions = PairQuestions & { at: (index: number) => MentionFeatures };

/** What the joining asks of a story's mentions, where an editor keeps some apart. */
export function questionsOf(
  features: readonly MentionFeatures[],
  apart: Steering['apart'],
  likeness: Likeness = likenessOf,
): Questions {
  const at = (index: number): MentionFeatures => {
    const found = features[index];
    if (!found) throw new RangeError(`no mention ${index}`);
    return found;
  };
  return {
    at,
    likeness: (a, b) => likeness(at(a), at(b)),
    contradict: (a, b) => conflict(at(a), at(b)) !== null,
    apart: (a, b) => apart(a, b) !== null,
  };
}

/** Part by part the clusters of mentions that are alike pair by pair, and the pairs of the part. */
export function* joinOneByOne(
  features: readonly MentionFeatures[],
  together: Steering['together'],
  ask: Questions,
): Iterable<{ clusters: Cluster[]; pairs: readonly AlikePair[] }> {
  const summedUp = summedUpEvents(features);
  const summing = new Set(summedUp.map(([, later]) => later));
  const elsewhen = summedUpElsewhen(features);
  const isOther = (a: number, b: number) => elsewhen.has(a) && ask.at(b).span === null;
  // Alike are the words besides: two such nouns would bring together whatever either sums up.
  const likeness = (a: number, b: number) =>
    summing.has(a) || summing.has(b) || isOther(a, b) || isOther(b, a) ? 0 : ask.likeness(a, b);
  const isAsked = summing.size > 0 || elsewhen.size > 0;
  const alike = alikePairs(features, isAsked ? { ...ask, likeness } : ask, THRESHOLD, together);
  const presumed = [...presumedPairs(features), ...summedUp];
  for (const part of partsOf(features.length, alike, { together, presumed })) {
    const indexOf = (number: number) => part.items[number] ?? -1;
    const pairs = part.pairs.map(({ a, b, likeness }) => ({ a: indexOf(a), b: indexOf(b), likeness }));
    yield { clusters: joinPart(part, ask.at, ask), pairs };
  }
}

/** The clusters of a part, by the mentions' indices in the story. */
function joinPart(part: Part, at: (index: number) => MentionFeatures, ask: PairQuestions): Cluster[] {
  const { items, pairs, ties } = part;
  if (items.length === 1) return [{ items: [...items], joins: [] }];
  const indexOf = (number: number) => items[number] ?? -1;
  const contradict = (a: number, b: number) => ask.contradict(indexOf(a), indexOf(b));
  const apart = (a: number, b: number) => ask.apart(indexOf(a), indexOf(b));
  const isStrict = (number: number) => isToldApart(at(indexOf(number)));
  const groupOf = new Int32Array(items.length);
  for (const [group, numbers] of agreeingGroups(part, { contradict, apart, isStrict }).entries()) {
    for (const number of numbers) groupOf[number] = group;
  }
  const within = pairs.filter(({ a, b }) => groupOf[a] === groupOf[b]);
  const rules = {
    threshold: THRESHOLD,
    forbidden: apart,
    opposed: (a: number, b: number) => apart(a, b) || areTwoStatements(at(indexOf(a)), at(indexOf(b))),
    ...ties,
  };
  return averageLink(items.length, within, rules).map((cluster) => ({
    items: cluster.items.map(indexOf),
    joins: cluster.joins.map((join) => ({ ...join, a: indexOf(join.a), b: indexOf(join.b) })),
  }));
}

/**
 * Groups of mentions of one event in which nothing contradicts. A contradiction weighs heavily against joining, but
 * doesn't forbid it: where many agree, one that was misread is then left out by itself. What was said, and what the
 * story has several of, has to fit from the start.
 */
function agreeingGroups(
  { items, pairs }: Part,
  ask: Pick<PairQuestions, 'contradict' | 'apart'> & { isStrict: (number: number) => boolean },
): number[][] {
  const { contradict, apart, isStrict } = ask;
  const forbidden = (a: number, b: number) =>
    apart(a, b) || ((isStrict(a) || isStrict(b)) && contradict(a, b));
  const weighed = pairs.map((pair) =>
    contradict(pair.a, pair.b) ? { ...pair, likeness: pair.likeness - CONTRADICTION } : pair,
  );
  const key = (a: number, b: number) => Math.min(a, b) * items.length + Math.max(a, b);
  const known = new Map(pairs.map(({ a, b, likeness }) => [key(a, b), likeness]));
  const support = (a: number, b: number) => known.get(key(a, b)) ?? 0;
  return averageLink(items.length, weighed, { threshold: THRESHOLD, forbidden }).flatMap((cluster) =>
    outvote(cluster.items, contradict, support),
  );
}
