import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['The minister promised an inquiry before Christmas.', ['Christmas = 2017-12-25']],
  ['He promised a decision by Friday.', ['Friday = 2017-11-10']],
  ["It said: 'We promised a decision by Friday'.", ['Friday = 2017-11-10']],
  ['They vowed a vote before December.', ['December = 2017-12']],
  ['The judge ordered an inventory by Tuesday.', ['Tuesday = 2017-11-14']],
  // The day on which it was promised or ordered.
  ['He promised reform on Friday.', ['Friday = 2017-11-03']],
  ['Those who promised before Friday were paid.', ['Friday = 2017-11-03']],
  ['Customers who ordered toys before Christmas lost them.', ['Christmas = 2016-12-25']],
  // Another verb's limit, and no limit.
  ['The man who ordered the raid left before Friday.', ['Friday = 2017-11-03']],
  ['They were ordered by Friday’s ruling to pay.', ['Friday = 2017-11-03']],
];

describe('what is promised or demanded', () => {
  it.each(CASES)('has its limit still to come: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
