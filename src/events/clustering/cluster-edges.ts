import type { AlikePair } from './pair-list.ts';

/** What is known between two clusters: the sum of their pairs' likenesses and the most alike pair. */
export interface Edge {
  sum: number;
  best: AlikePair;
}

/** What is known between clusters that are like one another at all, by their numbers: a symmetric table, few of it full. */
export class ClusterEdges {
  private readonly byCluster = new Map<number, Map<number, Edge>>();

  between(a: number, b: number): Edge | undefined {
    return this.byCluster.get(a)?.get(b);
  }

  /** Adds what is known to what was. */
  add(a: number, b: number, added: Edge): void {
    const known = this.between(a, b);
    const edge = known
      ? {
          sum: known.sum + added.sum,
          best: known.best.likeness >= added.best.likeness ? known.best : added.best,
        }
      : added;
    this.of(a).set(b, edge);
    this.of(b).set(a, edge);
  }

  remove(a: number, b: number): void {
    this.byCluster.get(a)?.delete(b);
    this.byCluster.get(b)?.delete(a);
  }

  /** Gives all edges of one cluster to another. */
  handOver(gone: number, keep: number): void {
    for (const [other, edge] of this.byCluster.get(gone) ?? []) {
      this.byCluster.get(other)?.delete(gone);
      this.add(keep, other, edge);
    }
    this.byCluster.delete(gone);
  }

  neighbours(cluster: number): Iterable<number> {
    return this.byCluster.get(cluster)?.keys() ?? [];
  }

  /** Each edge once, the lower number first. */
  forEach(visit: (a: number, b: number) => void): void {
    for (const [a, edges] of this.byCluster) {
      for (const b of edges.keys()) if (a < b) visit(a, b);
    }
  }

  /** To be added to. */
  private of(cluster: number): Map<number, Edge> {
    const edges = this.byCluster.get(cluster) ?? new Map<number, Edge>();
    this.byCluster.set(cluster, edges);
    return edges;
  }
}
