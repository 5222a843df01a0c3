import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const GONE = ['Monday = 2017-11-06'];
const COME = ['Monday = 2017-11-13'];

const CASES: Case[] = [
  ['He was ordered to pay a fine on Monday.', GONE],
  ['She was ordered to repay $2,000 Monday.', GONE],
  ['He was ordered to pay damages on Monday by the court.', GONE],
  ['He was ordered to pay the victims of the fraud on Monday.', COME],
  ['He was ordered to pay a fine by Monday.', COME],
  ['The firm was ordered to pay the fine by Monday.', COME],
  ['He was ordered to pay the first part on Monday.', COME],
  ['The man ordered to serve on the jury Monday', COME],
  ['He was ordered to appear Monday.', COME],
];

describe('what a court orders', () => {
  it.each(CASES)('is dated by the order or to come: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
