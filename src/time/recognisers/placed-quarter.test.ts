import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It lost money in the latest quarter.', ['the latest quarter = 2017-Q3']],
  ['It lost money in the most recent quarter.', ['the most recent quarter = 2017-Q3']],
  [
    'Net fell in the second quarter. In the latest period it paid a charge.',
    ['the second quarter = 2017-Q2', 'the latest period = 2017-Q2'],
  ],
  ['In the latest period, it paid a charge.', ['the latest period = 2017-Q3']],
  ['In the latest period, it paid a charge.', ['the latest period = 2017-Q4'], '2018-01-20'],
  ['In the latest period, 12 soldiers died.', []],
  ['In the latest period of unrest, it closed.', []],
  ['It closed for a recent period.', ['recent = PAST_REF']],
];

describe('quarters by their place', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
