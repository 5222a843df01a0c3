import { describe, expect, it } from 'vitest';
import { PairList } from './pair-list.ts';

describe('a list of pairs', () => {
  it('gives every pair as it was added, however many there are', () => {
    const pairs = Array.from({ length: 5000 }, (_, a) => ({ a, b: a + 1, likeness: 1 / (a + 3) }));
    const list = new PairList();
    for (const { a, b, likeness } of pairs) list.add(a, b, likeness);
    expect(list.length).toBe(pairs.length);
    expect(pairs.map((_, index) => list.at(index))).toEqual(pairs);
  });

  it('has none but those added', () => {
    const list = new PairList();
    list.add(0, 1, 0.5);
    expect(() => list.at(1)).toThrow(RangeError);
  });
});
