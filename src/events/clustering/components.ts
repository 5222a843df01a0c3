/** Disjoint sets of the numbers below a count (union by size with path halving; Tarjan & van Leeuwen 1984). */
export class Components {
  private parents: Int32Array;
  private sizes: Int32Array;

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, index) => index);
    this.sizes = new Int32Array(count).fill(1);
  }

  /** Makes the components of two items one. */
  unite(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return;
    const [small, large] = this.sizeOf(one) <= this.sizeOf(other) ? [one, other] : [other, one];
    this.parents[small] = large;
    this.sizes[large] = this.sizeOf(small) + this.sizeOf(large);
  }

  /** Makes the components of each group's items one. */
  uniteAll(groups: Iterable<readonly number[]>): void {
    for (const [first, ...others] of groups) for (const item of others) this.unite(first ?? item, item);
  }

  /** The same components, to be united further by themselves. */
  copy(): Components {
    const copy = new Components(0);
    copy.parents = this.parents.slice();
    copy.sizes = this.sizes.slice();
    return copy;
  }

  /** Whether two items are in one component. */
  areOne(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** The item that stands for the component; another once it is united. */
  rootOf(item: number): number {
    let at = item;
    for (let up = this.parentOf(at); up !== at; up = this.parentOf(at)) {
      const above = this.parentOf(up);
      this.parents[at] = above;
      at = above;
    }
    return at;
  }

  private parentOf(item: number): number {
    const parent = this.parents[item];
    if (parent === undefined) throw new RangeError(`no item ${item}`);
    return parent;
  }

  private sizeOf(root: number): number {
    return this.sizes[root] ?? 0;
  }
}
