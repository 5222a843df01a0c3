import TinyQueue from 'tinyqueue';
import type { Cluster } from './cluster-graph.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { GROUP_EVIDENCE } from './group-evidence.ts';
import { describeGroup, type GroupFeatures } from './group-features.ts';
import groupWeights from '../group-weights.json' with { type: 'json' };
import { weigh } from '../comparison/logistic.ts';
import type { AlikePair } from './pair-list.ts';
import { areParted, areRivalled, type GroupQuestions } from './parted-groups.ts';

/** How probably two groups are of one event for them to become one; chosen with five folds of topics. */
export const LEAST_PROBABLE = 0.4;
/** The same of what the story has several of: there likeness tells less. */
const LEAST_OF_SEVERAL = 0.6;

/** A group on its way, with the groups it may become one with. */
interface Group extends Cluster {
  features: GroupFeatures;
  /** Whether it is of what the story has several of. */
  isContested: boolean;
  /** Of each such group the pair of mentions, one of either, that are most alike. */
  edges: Map<Group, AlikePair>;
}

interface Candidate {
  a: Group;
  b: Group;
  probability: number;
}

const probabilityOf = weigh(GROUP_EVIDENCE, groupWeights);

/** How probably two groups are one for them to become one, by their mentions or by the groups. */
export function leastProbable(of: readonly { isContested: boolean }[]): number {
  return of.some(({ isContested }) => isContested) ? LEAST_OF_SEVERAL : LEAST_PROBABLE;
}

/** How probably two groups of mentions are of one event by what they share as a whole; either has a mention. */
export function howProbablyOne(a: readonly MentionFeatures[], b: readonly MentionFeatures[]): number {
  return probabilityOf({ a: describeGroup(a), b: describeGroup(b) });
}

/**
 * Merges groups of mentions that are of one event as a whole although few of their mentions are alike one by one:
 * what they share in all, and whether one sentence ever tells of both. Greedily, the most probable first; what has
 * become one is looked at anew. Statements stay as they are, and of what the story has several of so does what may be
 * of either.
 *
 * @param groups disjoint, in the order of their first items
 * @param pairs which mentions are alike: groups without any such pair between them stay apart
 * @returns groups in the same order
 */
export function mergeGroups(
  groups: readonly Cluster[],
  pairs: Iterable<AlikePair>,
  ask: GroupQuestions,
): Cluster[] {
  const all = groups.map((group): Group => ({
    ...group,
    ...describe(group.items, ask.at),
    edges: new Map(),
  }));
  tie(all, pairs, ask.at);
  const queue = new TinyQueue<Candidate>([], byProbability);
  const consider = (a: Group, b: Group) => {
    const probability = probabilityOf({ a: a.features, b: b.features });
    if (probability >= leastProbable([a, b])) queue.push({ a, b, probability });
  };
  for (const group of all)
    for (const other of group.edges.keys()) if (first(group) < first(other)) consider(group, other);
  const standing = new Set(all);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b } = next;
    if (!standing.has(a) || !standing.has(b) || areKeptApart(next, ask)) continue;
    const merged = merge(next, ask.at);
    for (const gone of [a, b]) standing.delete(gone);
    standing.add(merged);
    for (const other of merged.edges.keys()) consider(merged, other);
  }
  return [...standing].sort((a, b) => first(a) - first(b)).map(({ items, joins }) => ({ items, joins }));
}

/** Whether something keeps the two apart, or, of what the story has several of, from knowing which is which. */
const areKeptApart = ({ a, b }: Candidate, ask: GroupQuestions): boolean =>
  areParted(a, b, ask) || ((a.isContested || b.isContested) && areRivalled(a, b, ask));

function describe(
  items: readonly number[],
  at: GroupQuestions['at'],
): Pick<Group, 'features' | 'isContested'> {
  const mentions = items.map(at);
  return { features: describeGroup(mentions), isContested: mentions.some((one) => one.isContested) };
}

/** Notes of the groups which are tied to which. */
function tie(groups: readonly Group[], pairs: Iterable<AlikePair>, at: GroupQuestions['at']): void {
  const groupOf = new Map(groups.flatMap((group) => group.items.map((item) => [item, group])));
  for (const pair of pairs) {
    const [a, b] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    const [one, other] = [at(pair.a), at(pair.b)];
    if (!a || !b || a === b || one.subject !== other.subject) continue;
    if (one.mention.kind === 'statement' || other.mention.kind === 'statement') continue;
    if ((a.edges.get(b)?.likeness ?? 0) >= pair.likeness) continue;
    a.edges.set(b, pair);
    b.edges.set(a, pair);
  }
}

function merge({ a, b, probability }: Candidate, at: GroupQuestions['at']): Group {
  const items = [...a.items, ...b.items].sort((one, other) => one - other);
  const best = a.edges.get(b);
  const join = best && { ...best, average: probability, isWhole: true as const };
  const merged: Group = {
    items,
    joins: [...a.joins, ...b.joins, ...(join ? [join] : [])],
    ...describe(items, at),
    edges: new Map(),
  };
  for (const part of [a, b]) {
    for (const [other, pair] of part.edges) {
      if (other === a || other === b) continue;
      other.edges.delete(part);
      const known = merged.edges.get(other);
      const better = known && known.likeness >= pair.likeness ? known : pair;
      merged.edges.set(other, better);
      other.edges.set(merged, better);
    }
  }
  return merged;
}

const first = ({ items }: Group): number => items[0] ?? 0;

/** The most probable first, ties by the order of the groups. */
function byProbability(one: Candidate, other: Candidate): number {
  return (
    other.probability - one.probability || first(one.a) - first(other.a) || first(one.b) - first(other.b)
  );
}
