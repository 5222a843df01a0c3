import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from './cluster.ts';
import type { AlikePair } from './pair-list.ts';

const never = () => false;
const itemsOf = (clusters: { items: number[] }[]) => clusters.map(({ items }) => items);

describe('average-link clustering', () => {
  it('leaves items alone that nothing likens', () => {
    expect(itemsOf(averageLink(3, [], { threshold: 0.5, forbidden: never }))).toEqual([[0], [1], [2]]);
  });

  it('joins what is alike and says by which pair', () => {
    const pairs = [{ a: 0, b: 2, likeness: 0.8 }];
    expect(averageLink(3, pairs, { threshold: 0.5, forbidden: never })).toEqual([
      { items: [0, 2], joins: [{ a: 0, b: 2, likeness: 0.8, average: 0.8 }] },
      { items: [1], joins: [] },
    ]);
  });

  it('does not hand likeness on: a chain of two strong pairs is not one cluster', () => {
    const chain = [
      { a: 0, b: 1, likeness: 0.9 },
      { a: 1, b: 2, likeness: 0.9 },
    ];
    expect(itemsOf(averageLink(3, chain, { threshold: 0.5, forbidden: never }))).toEqual([[0, 1], [2]]);
  });

  it('never joins over a forbidden pair, however alike the rest', () => {
    const pairs = [
      { a: 0, b: 1, likeness: 1 },
      { a: 1, b: 2, likeness: 0.9 },
      { a: 0, b: 2, likeness: 0.9 },
    ];
    const forbidden = (a: number, b: number) => a + b === 2 && a !== b;
    expect(itemsOf(averageLink(3, pairs, { threshold: 0.5, forbidden }))).toEqual([[0, 1], [2]]);
  });

  it('joins the whole clusters of what must stand together', () => {
    const pairs = [
      { a: 0, b: 1, likeness: 0.9 },
      { a: 2, b: 3, likeness: 0.9 },
    ];
    const rules = { threshold: 0.5, forbidden: never, together: [[1, 2]] };
    expect(itemsOf(averageLink(5, pairs, rules))).toEqual([[0, 1, 2, 3], [4]]);
  });

  it('puts each item in exactly one cluster and never two forbidden ones together', () => {
    const size = 12;
    const item = fc.nat(size - 1);
    const pair = fc.record({ a: item, b: item, likeness: fc.double({ min: 0.01, max: 1, noNaN: true }) });
    const forbiddenPairs = fc.array(fc.tuple(item, item));
    fc.assert(
      fc.property(fc.array(pair), forbiddenPairs, (found, apart) => {
        const pairs: AlikePair[] = found.filter(({ a, b }) => a < b);
        const forbidden = (a: number, b: number) =>
          apart.some(([x, y]) => x !== y && ((a === x && b === y) || (a === y && b === x)));
        const clusters = averageLink(size, pairs, { threshold: 0.3, forbidden });
        const all = itemsOf(clusters).flat();
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => index));
        for (const { items, joins } of clusters) {
          expect(joins).toHaveLength(items.length - 1);
          for (const a of items) for (const b of items) expect(forbidden(a, b)).toBe(false);
        }
      }),
    );
  });

  it('asks of two clusters to be about as alike as each is in itself, where cohesion is asked for', () => {
    const pairs: AlikePair[] = [
      { a: 0, b: 1, likeness: 1 },
      { a: 2, b: 3, likeness: 1 },
      ...[0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, likeness: 0.35 }))),
    ];
    const rules = { threshold: 0.3, forbidden: () => false };
    const partsOf = (cohesion?: number) =>
      averageLink(4, pairs, { ...rules, ...(cohesion !== undefined && { cohesion }) }).map(
        ({ items }) => items,
      );
    expect(partsOf()).toEqual([[0, 1, 2, 3]]);
    expect(partsOf(0.3)).toEqual([[0, 1, 2, 3]]);
    expect(partsOf(0.4)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
