import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['It fell on Tuesday and Wednesday of last week.', ['Tuesday = 2017-10-31', 'Wednesday of last week = 2017-11-01']],
  [
    'It fell on Monday, Tuesday and Wednesday of last week.',
    ['Monday = 2017-12-25', 'Tuesday = 2017-12-26', 'Wednesday of last week = 2017-12-27'],
    '2018-01-03',
  ],
  ['It fell on Friday and Monday of last week.', ['Friday = 2017-11-03', 'Monday of last week = 2017-10-30']],
  ['It fell in May and June of last year.', ['May = 2016-05', 'June of last year = 2016-06']],
  ['It fell in November and January of last year.', ['November = 2015-11', 'January of last year = 2016-01']],
  ['It fell from May to July 2010.', ['May = 2010-05', 'July 2010 = 2010-07']],
  ['It fell in May. June of last year was better.', ['May = 2017-05', 'June of last year = 2016-06']],
]; // prettier-ignore

describe('years and weeks that two times share', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
