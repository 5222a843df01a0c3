import { describe, expect, it } from 'vitest';
import { Components } from './components.ts';
import { PairList } from './pair-list.ts';
import { partsOf } from './parts.ts';

/** The parts of five mentions of which 0 and 3, 1 and 4 are alike, and 3 and 4 a little. */
function parts(together: readonly (readonly number[])[] = []) {
  const components = new Components(5);
  const pairs = new PairList();
  pairs.add(0, 3, 0.8);
  pairs.add(1, 4, 0.6);
  pairs.add(3, 4, 0.1);
  components.uniteAll([
    [0, 3],
    [1, 4],
  ]);
  return [...partsOf(5, { pairs, components }, { together, presumed: [] })];
}

describe('the parts of a story', () => {
  it('are what is alike, in the order of the first mentions', () => {
    expect(parts().map(({ items }) => items)).toEqual([[0, 3], [1, 4], [2]]);
  });

  it('have their pairs by numbers of their own, without those between parts', () => {
    expect(parts().map(({ pairs }) => pairs)).toEqual([
      [{ a: 0, b: 1, likeness: 0.8 }],
      [{ a: 0, b: 1, likeness: 0.6 }],
      [],
    ]);
  });

  it('are brought together by what is one event, which pairs that don’t count stay out of', () => {
    const [first, ...others] = parts([[3, 1]]);
    expect(first?.items).toEqual([0, 1, 3, 4]);
    expect(first?.ties.together).toEqual([[2, 1]]);
    expect(first?.pairs).toEqual([
      { a: 0, b: 2, likeness: 0.8 },
      { a: 1, b: 3, likeness: 0.6 },
    ]);
    expect(others.map(({ items }) => items)).toEqual([[2]]);
  });

  it('are none of no mention', () => {
    expect([
      ...partsOf(0, { pairs: new PairList(), components: new Components(0) }, { together: [], presumed: [] }),
    ]).toEqual([]);
  });
});
