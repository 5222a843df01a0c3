import { describe, expect, it } from 'vitest';
import { outvote } from './outvote.ts';

const unlike = () => 0;

describe('parting a cluster by its contradictions', () => {
  it('leaves alone what agrees', () => {
    expect(outvote([3, 5, 8], () => false, unlike)).toEqual([[3, 5, 8]]);
  });

  it('lets the one go that the others contradict', () => {
    const contradict = (a: number, b: number) => a === 5 || b === 5;
    expect(outvote([3, 5, 8], contradict, unlike)).toEqual([[3, 8], [5]]);
  });

  it('of two that contradict one another keeps the one more like the rest', () => {
    const contradict = (a: number, b: number) => a + b === 3;
    const likeness = (a: number, b: number) => (a === 2 || b === 2 ? 0.9 : 0.5);
    expect(outvote([1, 2, 4], contradict, likeness)).toEqual([[2, 4], [1]]);
  });

  it('keeps together those that go if they agree', () => {
    const side = (item: number) => (item < 3 ? 'left' : 'right');
    const contradict = (a: number, b: number) => side(a) !== side(b);
    expect(outvote([1, 2, 3, 4, 5], contradict, unlike)).toEqual([
      [3, 4, 5],
      [1, 2],
    ]);
  });
});
