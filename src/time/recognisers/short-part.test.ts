import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It lost money in Q3 of fiscal 2017.', ['Q3 of fiscal 2017 = FY2017-Q3']],
  ['It lost money in Q3 of 2016.', ['Q3 of 2016 = 2016-Q3']],
  ['It lost money in fiscal Q3.', ['fiscal Q3 = FY2017-Q3']],
  ['It lost money in 4Q12 and H1 2013.', ['4Q12 = 2012-Q4', 'H1 2013 = 2013-H1']],
  ['It lost money in Q4.', ['Q4 = 2017-Q4'], '2018-01-20'],
  ['It lost money in Q5 and H3.', []],
];

describe('parts of the year in short', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
