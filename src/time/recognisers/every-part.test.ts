import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They meet every June and December.', ['every June = XXXX-06', 'December = XXXX-12']],
  ['They meet each spring.', ['each spring = XXXX-SP']],
  ['They meet every May 1.', ['every May 1 = XXXX-05-01']],
  ['Each May and June 2016 saw floods.', ['Each May = XXXX-05', 'June 2016 = 2016-06']],
  ['They each may appeal.', []],
];

describe('months, seasons and days that recur', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
