import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('items in order', () => {
  const names = (items: readonly { at: number; name: string }[]) => items.map(({ name }) => name).join('');

  it('stand by their places, of equals the first first', () => {
    const items = [
      { at: 3, name: 'd' },
      { at: 1, name: 'b' },
      { at: 1, name: 'c' },
      { at: 0, name: 'a' },
      { at: 7, name: 'e' },
    ];
    expect(names(inOrder(items, ({ at }) => at))).toBe('abcde');
  });

  it('are the same list', () => {
    const items = [2, 1];
    expect(inOrder(items, (item) => item)).toBe(items);
    expect(inOrder([], (item: number) => item)).toEqual([]);
  });
});
