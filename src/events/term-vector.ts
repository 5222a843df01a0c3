/** Terms with their weights; of a unit vector the squares sum up to 1, or there are none. */
export type Vector = ReadonlyMap<string, number>;

/** Cosine of two unit vectors: 0 (no term in common) to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Inverse document frequency of what the documents hold, each item once (Spärck Jones 1972), smoothed. */
export function rarityOf(documents: readonly Iterable<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const items of documents) {
    for (const item of items) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  }
  return new Map([...frequency].map(([item, count]) => [item, Math.log(1 + documents.length / count)]));
}

/** The unit vector of terms, weighted by how rare they are times the factor given with them. */
export function unitVector(factors: ReadonlyMap<string, number>, rarity: Vector): Vector {
  const weights = [...factors].map(([term, factor]) => [term, factor * (rarity.get(term) ?? 0)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, length ? weight / length : 0]));
}

/** The unit vector of terms each of which counts once. */
export function unitVectorOf(terms: Iterable<string>, rarity: Vector): Vector {
  return unitVector(new Map([...terms].map((term) => [term, 1])), rarity);
}
