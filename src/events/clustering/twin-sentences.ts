import { group } from 'd3-array';
import { averageLink } from './cluster.ts';
import type { Cluster, Join } from './cluster-graph.ts';
import { Components } from './components.ts';
import { conflict } from '../conflicts/conflict.ts';
import { alikeSentences, LEAST_ALIKE } from './alike-sentences.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import type { GroupQuestions } from './parted-groups.ts';
import { untoldSentences, type UntoldSentence } from './untold-sentences.ts';

/**
 * Joins what sentences of several outlets are about where they tell one thing by other verbs: "took a private flight
 * to Boise", "spent $14,000 on a flight to Boise". The sentences are put alike, and no event that outlets share is told
 * in them: what the list has already is not told twice.
 *
 * @param groups disjoint, of all mentions
 * @returns groups, those joined in the place of the first
 */
export function joinTwinSentences(
  groups: readonly Cluster[],
  features: readonly MentionFeatures[],
  ask: GroupQuestions,
): Cluster[] {
  const groupOf = new Int32Array(features.length);
  for (const [index, { items }] of groups.entries()) for (const item of items) groupOf[item] = index;
  const bySubject = group(untoldSentences(groups, features), ({ head }) => ask.at(head).subject);
  const components = new Components(groups.length);
  const joins: Join[] = [];
  for (const untold of bySubject.values()) {
    for (const join of twinsAmong(untold, groups, groupOf, ask)) {
      const [a, b] = [groupOf[join.a] ?? -1, groupOf[join.b] ?? -1];
      if (components.areOne(a, b)) continue;
      components.unite(a, b);
      joins.push(join);
    }
  }
  const rootOf = (item: number) => components.rootOf(groupOf[item] ?? -1);
  return joins.length ? united(groups, joins, rootOf) : [...groups];
}

/** The joins of the heads of such sentences, among those of one subject. */
function twinsAmong(
  untold: readonly UntoldSentence[],
  groups: readonly Cluster[],
  groupOf: Int32Array,
  ask: GroupQuestions,
): Join[] {
  const headOf = (place: number) => untold[place]?.head ?? -1;
  const itemsBeside = (place: number) => groups[groupOf[headOf(place)] ?? -1]?.items ?? [];
  const clusters = averageLink(untold.length, alikeSentences(untold, groupOf, ask.at), {
    threshold: LEAST_ALIKE,
    forbidden: (a, b) => arePartedAnywhere(itemsBeside(a), itemsBeside(b), ask),
  });
  return clusters.flatMap(({ joins }) =>
    joins.map(({ a, b, likeness }) => ({ a: headOf(a), b: headOf(b), likeness, average: 0, areTwins: true })),
  );
}

/** Whether anything in two groups keeps them apart: an editor, or what contradicts. */
function arePartedAnywhere(a: readonly number[], b: readonly number[], ask: GroupQuestions): boolean {
  const areParted = (one: number, other: number) =>
    one !== other && (ask.apart(one, other) || conflict(ask.at(one), ask.at(other)) !== null);
  return a.some((one) => b.some((other) => areParted(one, other)));
}

/** The groups, those that are joined made one. */
function united(
  groups: readonly Cluster[],
  joins: readonly Join[],
  rootOf: (item: number) => number,
): Cluster[] {
  const joinsOf = group(joins, ({ a }) => rootOf(a));
  const byRoot = group(groups, ({ items: [first = -1] }) => rootOf(first));
  return [...byRoot].map(([root, own]) => ({
    items: own.flatMap(({ items }) => items).toSorted((a, b) => a - b),
    joins: [...own.flatMap((one) => one.joins), ...(joinsOf.get(root) ?? [])],
  }));
}
