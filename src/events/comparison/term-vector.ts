/**
 * Terms with their weights: a stretch of arrays that many vectors share, as a story has more vectors than objects
 * fit in memory. Terms are numbers (`vocabulary.ts`), ascending, each once; of a unit vector the squares of the weights
 * sum up to 1, or there are none.
 */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Where its stretch of both arrays begins. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
}

/** The vector of nothing. */
export const NO_TERMS: Vector = { terms: new Int32Array(), weights: new Float32Array(), from: 0, to: 0 };

/** Cosine of two unit vectors of one vocabulary: 0 (no term in common) to 1. One pass over both, as they are sorted. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let [left, right] = [a.from, b.from];
  while (left < a.to && right < b.to) {
    const [one, other] = [a.terms[left] ?? 0, b.terms[right] ?? 0];
    if (one === other) sum += (a.weights[left] ?? 0) * (b.weights[right] ?? 0);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return sum;
}

/** The most that one of the terms tells which two vectors share, by the terms' numbers; 0 where they share none. */
export function mostShared(a: Vector, b: Vector, telling: Float64Array): number {
  let most = 0;
  let [left, right] = [a.from, b.from];
  while (left < a.to && right < b.to) {
    const [one, other] = [a.terms[left] ?? 0, b.terms[right] ?? 0];
    if (one === other) most = Math.max(most, telling[one] ?? 0);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return most;
}

/** The unit vector of the sum of vectors of one vocabulary. */
export function sumOfVectors(vectors: readonly Vector[]): Vector {
  const sums = new Map<number, number>();
  for (const { terms, weights, from, to } of vectors) {
    for (let at = from; at < to; at += 1) {
      const term = terms[at] ?? 0;
      sums.set(term, (sums.get(term) ?? 0) + (weights[at] ?? 0));
    }
  }
  const terms = Int32Array.from(sums.keys()).sort();
  const weights = Float32Array.from(terms, (term) => sums.get(term) ?? 0);
  const length = Math.sqrt(weights.reduce((total, weight) => total + weight * weight, 0));
  return { terms, weights: weights.map((weight) => weight / length), from: 0, to: terms.length };
}

/** Where vectors are put: their arrays grow in blocks, so that each is one of few. */
export class VectorStore {
  private terms = new Int32Array(0);
  private weights = new Float32Array(0);
  private used = 0;

  /** A vector of terms, ascending and each once, with their weights in the same order. */
  add(terms: readonly number[], weights: readonly number[]): Vector {
    if (terms.length === 0) return NO_TERMS;
    if (this.used + terms.length > this.terms.length) this.grow(terms.length);
    const from = this.used;
    this.terms.set(terms, from);
    this.weights.set(weights, from);
    this.used += terms.length;
    return { terms: this.terms, weights: this.weights, from, to: this.used };
  }

  /** Earlier vectors keep the arrays they stand in. */
  private grow(least: number): void {
    const length = Math.max(Math.min(2 * this.terms.length, LARGEST_BLOCK), SMALLEST_BLOCK, least);
    this.terms = new Int32Array(length);
    this.weights = new Float32Array(length);
    this.used = 0;
  }
}

/** Entries; a folder of many subjects has a store for each. The largest is half a megabyte for both arrays. */
const SMALLEST_BLOCK = 1 << 9;
const LARGEST_BLOCK = 1 << 16;
