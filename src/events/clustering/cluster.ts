import TinyQueue from 'tinyqueue';
import { ClusterGraph, type Candidate, type Cluster } from './cluster-graph.ts';
import type { AlikePair } from './pair-list.ts';

/**
 * Agglomerative clustering with average link (UPGMA; Sokal & Michener 1958) over a sparse graph: pairs that
 * are not given are 0 alike. Two clusters join while the average likeness of all their pairs reaches the
 * threshold and no pair of theirs is forbidden, so that likeness is never handed on from pair to pair.
 */

export interface ClusterRules {
  /** Average likeness that two clusters need to join. */
  threshold: number;
  /** True where two items must not stand in one cluster. */
  forbidden: (a: number, b: number) => boolean;
  /**
   * The share of how alike the items of either are among themselves that two clusters need, too (of one item: 1); not
   * given: none.
   */
  cohesion?: number;
  /** Groups of items whose clusters are joined in the end, whatever they are like. */
  together?: readonly (readonly number[])[];
  /** The same, but only where no pair of the two clusters is opposed. */
  presumed?: readonly (readonly number[])[];
  /** True where two items are not presumed to be of one cluster; not given: nowhere. */
  opposed?: (a: number, b: number) => boolean;
}

/**
 * Clusters `count` items. The result is in the order of each cluster's first item and depends on nothing but
 * the arguments: ties are broken by the items' order.
 *
 * Time grows with the number of pairs times its logarithm, plus the pairs checked for being forbidden.
 */
export function averageLink(count: number, pairs: readonly AlikePair[], rules: ClusterRules): Cluster[] {
  const graph = new ClusterGraph(count, pairs);
  const queue = new TinyQueue<Candidate>([], byLikeness);
  graph.forEachPair((a, b) => queue.push(graph.candidate(a, b)));
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.average < rules.threshold) break;
    if (!graph.isCurrent(next)) continue;
    if (graph.anyPair(next.a, next.b, rules.forbidden)) {
      graph.separate(next.a, next.b);
      continue;
    }
    if (next.average < (rules.cohesion ?? 0) * graph.cohesionOf(next.a, next.b)) continue;
    const joined = graph.join(next.a, next.b);
    for (const other of graph.neighbours(joined)) queue.push(graph.candidate(joined, other));
  }
  // Last, so that each item brings along what is like it.
  for (const group of rules.presumed ?? []) graph.joinAll(group, rules.opposed);
  for (const group of rules.together ?? []) graph.joinAll(group);
  return graph.clusters();
}

/** The most alike first, ties by the items' order. */
function byLikeness(a: Candidate, b: Candidate): number {
  return b.average - a.average || a.a - b.a || a.b - b.b;
}
