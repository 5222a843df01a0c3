/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of a list that isn't empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something happens that does with this probability. */
  chance(probability: number): boolean;
}

/** Mulberry32 (Tommy Ettinger 2017): small, fast, and good enough to vary texts with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    chance: (probability) => next() < probability,
  };
}
