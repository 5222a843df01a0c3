import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  [
    'For the nine months ended Sept. 30, it earned $3 million, up from $2 million a year earlier.',
    ['the nine months = P9M', 'Sept. 30 = 2017-09-30', 'a year earlier = 2016'],
    '2018-02-05',
  ],
  [
    'In the three months ended Sept. 30, it earned $3 million, up from $2 million a year earlier.',
    ['the three months = P3M', 'Sept. 30 = 2017-09-30', 'a year earlier = 2016-Q3'],
  ],
  [
    'In the three months to September, profit rose from the same period a year earlier.',
    ['the three months = P3M', 'September = 2017-09', 'the same period a year earlier = 2016-Q3'],
  ],
  [
    'In the three months ended in October, profit rose from the same period a year earlier.',
    ['the three months = P3M', 'October = 2017-10', 'the same period a year earlier = 2016'],
  ],
  [
    'He worked three months before it opened in September. Profit rose from the same month a year earlier.',
    ['three months = P3M', 'September = 2017-09', 'the same month a year earlier = 2016-09'],
  ],
];

describe('periods told by their length', () => {
  it.each(CASES)('are what figures are of: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
