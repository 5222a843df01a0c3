import TinyQueue from 'tinyqueue';

/**
 * Agglomerative clustering with average link (UPGMA; Sokal & Michener 1958) over a sparse graph: pairs that
 * are not given are 0 alike. Two clusters join while the average likeness of all their pairs reaches the
 * threshold and no pair of theirs is forbidden, so that likeness is never handed on from pair to pair.
 */

/** How alike two items are: indices into the list of items, likeness above 0. */
export interface AlikePair {
  a: number;
  b: number;
  likeness: number;
}

export interface ClusterRules {
  /** Average likeness that two clusters need to join. */
  threshold: number;
  /** True where two items must not stand in one cluster. */
  forbidden: (a: number, b: number) => boolean;
  /** Groups of items whose clusters are joined in the end, whatever they are like. */
  together?: readonly (readonly number[])[];
}

/** One join: the pair of items, one of either side, that are most alike; of no likeness where ordered. */
export interface Join {
  a: number;
  b: number;
  likeness: number;
  /** The average likeness of the two sides' pairs, by which they were joined. */
  average: number;
}

export interface Cluster {
  /** Indices of its items, ascending. */
  items: number[];
  /** The joins that made it, in the order made; none where it holds one item. */
  joins: Join[];
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
    const joined = graph.join(next.a, next.b);
    for (const other of graph.neighbours(joined)) queue.push(graph.candidate(joined, other));
  }
  // Last, so that each item brings along what is like it.
  for (const group of rules.together ?? []) graph.joinAll(group);
  return graph.clusters();
}

/** Two clusters that may join, as they were when this was noted. */
interface Candidate {
  a: number;
  b: number;
  average: number;
}

/** What is known between two clusters: the sum of their pairs' likenesses and the most alike pair. */
interface Edge {
  sum: number;
  best: AlikePair;
}

class ClusterGraph {
  private readonly members: number[][];
  private readonly joins = new Map<number, Join[]>();
  /** Of the clusters that are like another at all: most items of a large story are like none. */
  private readonly edges = new Map<number, Map<number, Edge>>();

  constructor(count: number, pairs: readonly AlikePair[]) {
    this.members = Array.from({ length: count }, (_, index) => [index]);
    for (const pair of pairs) this.addEdge(pair.a, pair.b, { sum: pair.likeness, best: pair });
  }

  forEachPair(visit: (a: number, b: number) => void): void {
    for (const [a, edges] of this.edges) {
      for (const b of edges.keys()) if (a < b) visit(a, b);
    }
  }

  candidate(a: number, b: number): Candidate {
    const size = at(this.members, a).length * at(this.members, b).length;
    return { a: Math.min(a, b), b: Math.max(a, b), average: (this.edges.get(a)?.get(b)?.sum ?? 0) / size };
  }

  /** Whether both clusters still stand and are as alike as when the candidate was noted. */
  isCurrent({ a, b, average }: Candidate): boolean {
    return (this.edges.get(a)?.has(b) ?? false) && this.candidate(a, b).average === average;
  }

  anyPair(a: number, b: number, test: (a: number, b: number) => boolean): boolean {
    return at(this.members, a).some((left) => at(this.members, b).some((right) => test(left, right)));
  }

  /** Takes the edge away: the two can't join any more, nor what they become. */
  separate(a: number, b: number): void {
    this.edges.get(a)?.delete(b);
    this.edges.get(b)?.delete(a);
  }

  neighbours(cluster: number): Iterable<number> {
    return this.edges.get(cluster)?.keys() ?? [];
  }

  /** Joins two clusters under the lower of their numbers, which is given back. */
  join(a: number, b: number): number {
    const [keep, gone] = a < b ? [a, b] : [b, a];
    const { average } = this.candidate(keep, gone);
    const best = this.edges.get(keep)?.get(gone)?.best ?? { a: keep, b: gone, likeness: 0 };
    this.separate(keep, gone);
    for (const [other, edge] of this.edges.get(gone) ?? []) {
      this.edges.get(other)?.delete(gone);
      this.addEdge(keep, other, edge);
    }
    at(this.members, keep).push(...at(this.members, gone));
    this.joins.set(keep, [...this.joinsOf(keep), ...this.joinsOf(gone), { ...best, average }]);
    this.members[gone] = [];
    this.edges.delete(gone);
    return keep;
  }

  /** Joins the clusters that hold these items. */
  joinAll(items: readonly number[]): void {
    const clusterOf = (item: number) => this.members.findIndex((members) => members.includes(item));
    const [first, ...others] = items;
    if (first === undefined) return;
    for (const item of others) {
      const [a, b] = [clusterOf(first), clusterOf(item)];
      if (a !== b) this.join(a, b);
    }
  }

  clusters(): Cluster[] {
    return this.members.flatMap((items, index) =>
      items.length ? [{ items: items.toSorted((a, b) => a - b), joins: this.joinsOf(index) }] : [],
    );
  }

  private joinsOf(cluster: number): Join[] {
    return this.joins.get(cluster) ?? [];
  }

  private addEdge(a: number, b: number, added: Edge): void {
    const known = this.edges.get(a)?.get(b);
    const edge = known
      ? {
          sum: known.sum + added.sum,
          best: known.best.likeness >= added.best.likeness ? known.best : added.best,
        }
      : added;
    this.edgesOf(a).set(b, edge);
    this.edgesOf(b).set(a, edge);
  }

  /** To be added to. */
  private edgesOf(cluster: number): Map<number, Edge> {
    const edges = this.edges.get(cluster) ?? new Map<number, Edge>();
    this.edges.set(cluster, edges);
    return edges;
  }
}

/** The most alike first, ties by the items' order. */
function byLikeness(a: Candidate, b: Candidate): number {
  return b.average - a.average || a.a - b.a || a.b - b.b;
}

/** The element that is known to stand there. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element ${index}`);
  return item;
}
