import { VectorStore, type Vector } from './term-vector.ts';

/**
 * The terms of a story's documents, numbered, with how rare each is: inverse document frequency (Spärck Jones 1972),
 * smoothed. Makes vectors of them.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly rarities: Float64Array;
  private readonly store = new VectorStore();

  /** @param documents the terms of each; one that stands in it several times counts once */
  constructor(documents: Iterable<Iterable<string>>) {
    const frequencies: number[] = [];
    const lastSeen: number[] = [];
    let count = 0;
    for (const document of documents) {
      for (const term of document) {
        const number = this.numberFor(term);
        if (lastSeen[number] === count) continue;
        lastSeen[number] = count;
        frequencies[number] = (frequencies[number] ?? 0) + 1;
      }
      count += 1;
    }
    this.rarities = Float64Array.from(frequencies, (frequency) => Math.log(1 + count / frequency));
  }

  /** How rare a term is, above 0; 0 where no document has it. */
  rarityOf(term: string): number {
    return this.rarities[this.numbers.get(term) ?? -1] ?? 0;
  }

  /** By a term's number, how rare it is beside the rarest: above 0, at most 1. */
  relativeRarities(): Float64Array {
    const rarest = this.rarities.reduce((most, rarity) => Math.max(most, rarity), 0);
    return this.rarities.map((rarity) => rarity / rarest);
  }

  /** The unit vector of terms, each counted once, weighted by how rare they are (TF-IDF). */
  unitVectorOf(terms: Iterable<string>): Vector {
    const numbers = new Set<number>();
    for (const term of terms) {
      const number = this.numbers.get(term);
      if (number !== undefined) numbers.add(number);
    }
    const sorted = [...numbers].sort((a, b) => a - b);
    return this.add(
      sorted,
      sorted.map((number) => this.rarities[number] ?? 0),
    );
  }

  /** The same where each term counts as much as the factor given with it. */
  weightedVectorOf(factors: ReadonlyMap<string, number>): Vector {
    const entries = [...factors].map(([term, factor]) => ({ number: this.numbers.get(term) ?? -1, factor }));
    const known = entries.filter(({ number }) => number >= 0).sort((a, b) => a.number - b.number);
    return this.add(
      known.map(({ number }) => number),
      known.map(({ number, factor }) => factor * (this.rarities[number] ?? 0)),
    );
  }

  private add(numbers: readonly number[], weights: readonly number[]): Vector {
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return this.store.add(
      numbers,
      weights.map((weight) => weight / length),
    );
  }

  private numberFor(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    return this.numbers.size - 1;
  }
}
