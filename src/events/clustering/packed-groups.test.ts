import { describe, expect, it } from 'vitest';
import { PackedGroups } from './packed-groups.ts';

describe('packed groups', () => {
  const groups = new PackedGroups(Int32Array.of(2, 0, 2, -1, 0), 4);

  it('give the numbers of each group, ascending', () => {
    expect([...groups.of(0)]).toEqual([1, 4]);
    expect([...groups.of(2)]).toEqual([0, 2]);
  });

  it('may be empty, and leave out what belongs to none', () => {
    expect([...groups.of(1)]).toEqual([]);
    expect([...groups.of(3)]).toEqual([]);
  });

  it('are no more than was said', () => {
    expect(() => groups.of(4)).toThrow(RangeError);
  });
});
