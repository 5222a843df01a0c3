import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It fell Monday and rose the day after.', ['Monday = 2017-11-06', 'the day after = 2017-11-07']],
  ['He left in May 2013, having come the year before.', ['May 2013 = 2013-05', 'the year before = 2012']],
  ['There was one last year, and the year before that.', ['last year = 2016', 'the year before that = 2015']],
  ['It was sold the month before last.', ['the month before last = 2017-09']],
  ['It opens the week after next.', ['the week after next = 2017-W47']],
  [
    'Prices rose 2% in October, up from 1% the month before.',
    ['October = 2017-10', 'the month before = 2017-09'],
  ],
  ['He called the day before the vote.', []],
  ['The year before that war was calm.', []],
  ['It came a year to the day after.', ['a year = P1Y']],
  ['He was born the second before.', []],
];

describe('units beside the last time', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
