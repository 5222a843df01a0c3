/** How alike two items are: indices into the list of items, likeness above 0. */
export interface AlikePair {
  a: number;
  b: number;
  likeness: number;
}

const FEW = 1024;

/** Pairs of items with how alike they are, in 16 bytes each: a story has millions. */
export class PairList {
  private items = new Int32Array(2 * FEW);
  private likenesses = new Float64Array(FEW);
  private used = 0;

  get length(): number {
    return this.used;
  }

  add(a: number, b: number, likeness: number): void {
    if (this.used === this.likenesses.length) this.grow();
    this.items[2 * this.used] = a;
    this.items[2 * this.used + 1] = b;
    this.likenesses[this.used] = likeness;
    this.used += 1;
  }

  at(index: number): AlikePair {
    const [a, b, likeness] = [this.items[2 * index], this.items[2 * index + 1], this.likenesses[index]];
    if (index >= this.used || a === undefined || b === undefined || likeness === undefined)
      throw new RangeError(`no pair ${index}`);
    return { a, b, likeness };
  }

  private grow(): void {
    const [items, likenesses] = [this.items, this.likenesses];
    this.items = new Int32Array(2 * items.length);
    this.items.set(items);
    this.likenesses = new Float64Array(2 * likenesses.length);
    this.likenesses.set(likenesses);
  }
}
