import { describe, expect, it } from 'vitest';
import { Components } from './components.ts';

describe('components', () => {
  it('are handed on from pair to pair', () => {
    const components = new Components(5);
    components.unite(0, 1);
    components.unite(3, 4);
    components.unite(1, 4);
    expect(components.areOne(0, 3)).toBe(true);
    expect(components.areOne(0, 2)).toBe(false);
  });

  it('of an item that is not there are an error', () => {
    expect(() => new Components(2).areOne(0, 2)).toThrow(RangeError);
  });
});
