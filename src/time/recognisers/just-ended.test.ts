import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Profit for the quarter just ended will be flat.', ['the quarter just ended = 2017-Q3']],
  ['In the year just past it lost money.', ['the year just past = 2017'], '2018-01-12'],
  ['The month just ended was dry.', ['The month just ended = 2017-12'], '2018-01-03'],
  ['The talks just ended.', []],
  ['Profit for the just-ended quarter will be flat.', ['the just-ended quarter = 2017-Q3']],
  ['The just published quarter was good.', []],
  ['The day just ended badly.', []],
];

describe('periods that have just ended', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
