import { ClusterEdges } from './cluster-edges.ts';
import type { AlikePair } from './pair-list.ts';

/** One join: the pair of items, one of either side, that are most alike; of no likeness where ordered. */
export interface Join {
  a: number;
  b: number;
  likeness: number;
  /**
   * The average likeness of the two sides' pairs, by which they were joined; how probably they are one if `isWhole`.
   */
  average: number;
  /** Whether the two were merged by what they share as a whole (`merge-groups.ts`). */
  isWhole?: true;
}

export interface Cluster {
  /** Indices of its items, ascending. */
  items: number[];
  /** The joins that made it, in the order made; none where it holds one item. */
  joins: Join[];
}

/** Two clusters that may join, as they were when this was noted. */
export interface Candidate {
  a: number;
  b: number;
  average: number;
}

/**
 * Clusters, each under the number of one of its items, with what is known between those that are like one another at
 * all.
 */
export class ClusterGraph {
  private readonly members: number[][];
  /** By item, the number of its cluster. */
  private readonly clusterOf: number[];
  private readonly joins = new Map<number, Join[]>();
  /** By cluster, the sum of the likenesses of its own pairs. */
  private readonly inner = new Map<number, number>();
  private readonly edges = new ClusterEdges();

  constructor(count: number, pairs: readonly AlikePair[]) {
    this.members = Array.from({ length: count }, (_, index) => [index]);
    this.clusterOf = this.members.map((_, index) => index);
    for (const pair of pairs) this.edges.add(pair.a, pair.b, { sum: pair.likeness, best: pair });
  }

  forEachPair(visit: (a: number, b: number) => void): void {
    this.edges.forEach(visit);
  }

  candidate(a: number, b: number): Candidate {
    const size = at(this.members, a).length * at(this.members, b).length;
    return { a: Math.min(a, b), b: Math.max(a, b), average: (this.edges.between(a, b)?.sum ?? 0) / size };
  }

  /** Whether both clusters still stand and are as alike as when the candidate was noted. */
  isCurrent({ a, b, average }: Candidate): boolean {
    return this.edges.between(a, b) !== undefined && this.candidate(a, b).average === average;
  }

  anyPair(a: number, b: number, test: (a: number, b: number) => boolean): boolean {
    return at(this.members, a).some((left) => at(this.members, b).some((right) => test(left, right)));
  }

  /** How alike the items of two clusters are among themselves: the geometric mean of both; 1 for one item. */
  cohesionOf(a: number, b: number): number {
    const [left = 1, right = 1] = [a, b].map((cluster) => {
      const size = at(this.members, cluster).length;
      return size === 1 ? 1 : (this.inner.get(cluster) ?? 0) / ((size * (size - 1)) / 2);
    });
    return Math.sqrt(left * right);
  }

  /** Takes the edge away: the two can't join any more, nor what they become. */
  separate(a: number, b: number): void {
    this.edges.remove(a, b);
  }

  neighbours(cluster: number): Iterable<number> {
    return this.edges.neighbours(cluster);
  }

  /** Joins two clusters under the lower of their numbers, which is given back. */
  join(a: number, b: number): number {
    const [keep, gone] = a < b ? [a, b] : [b, a];
    const { average } = this.candidate(keep, gone);
    const { best, sum } = this.edges.between(keep, gone) ?? {
      best: { a: keep, b: gone, likeness: 0 },
      sum: 0,
    };
    this.inner.set(keep, (this.inner.get(keep) ?? 0) + (this.inner.get(gone) ?? 0) + sum);
    this.separate(keep, gone);
    this.edges.handOver(gone, keep);
    for (const item of at(this.members, gone)) {
      at(this.members, keep).push(item);
      this.clusterOf[item] = keep;
    }
    this.noteJoin(keep, gone, { ...best, average });
    this.members[gone] = [];
    return keep;
  }

  /** Joins the clusters that hold these items, but none that a pair of theirs forbids. */
  joinAll(items: readonly number[], forbidden?: (a: number, b: number) => boolean): void {
    const [first, ...others] = items;
    if (first === undefined) return;
    for (const item of others) {
      const [a, b] = [at(this.clusterOf, first), at(this.clusterOf, item)];
      if (a === b || (forbidden && this.anyPair(a, b, forbidden))) continue;
      this.join(a, b);
    }
  }

  clusters(): Cluster[] {
    return this.members.flatMap((items, index) =>
      items.length ? [{ items: items.toSorted((a, b) => a - b), joins: this.joinsOf(index) }] : [],
    );
  }

  /** After those of both sides. */
  private noteJoin(keep: number, gone: number, join: Join): void {
    const joins = this.joinsOf(keep);
    joins.push(...this.joinsOf(gone), join);
    this.joins.set(keep, joins);
    this.joins.delete(gone);
  }

  private joinsOf(cluster: number): Join[] {
    return this.joins.get(cluster) ?? [];
  }
}

/** The element that is known to stand there. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element ${index}`);
  return item;
}
