import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['They march every year on May 1.', ['every year = P1Y', 'May 1 = XXXX-05-01']],
  ['They march every year in March.', ['every year = P1Y', 'March = XXXX-03']],
  ['They march every year at Christmas.', ['every year = P1Y', 'Christmas = XXXX-12-25']],
  ['It rings daily at 6:30 p.m.', ['daily = P1D', '6:30 p.m. = XXXX-XX-XXT18:30']],
  ['It rose every year from May 2010.', ['every year = P1Y', 'May 2010 = 2010-05']],
];

describe('values of times that recur', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
