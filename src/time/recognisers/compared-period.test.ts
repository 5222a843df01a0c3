import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'For the nine months, net fell from that of the year-ago nine months.',
    ['the nine months = P9M', 'the year-ago nine months = 2016'],
  ],
  [
    'Net fell in the third quarter from that of the year-ago quarter.',
    ['the third quarter = 2017-Q3', 'the year-ago quarter = 2016-Q3'],
  ],
  [
    'It fell Monday, more than on the same day a year earlier.',
    ['Monday = 2017-11-06', 'the same day a year earlier = 2016-11-06'],
  ],
  ['It left on the same day.', ['the same day = 2017-11-09']],
  ['Sales fell from the same month last year.', ['the same month last year = 2016']],
];

describe('periods by comparison', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
