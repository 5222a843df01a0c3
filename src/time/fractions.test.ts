import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['It took 2 1/2 years.', ['2 1/2 years = P2.5Y']],
  ['It took two and a half years.', ['two and a half years = P2.5Y']],
  ['It took three-quarters of an hour.', ['three-quarters of an hour = PT45M']],
  ['It took an hour and a quarter.', ['an hour and a quarter = PT1.25H']],
  ['It took an hour and a quarter longer.', ['an hour and a quarter = PT1.25H']],
  ['He left a year and a half ago.', ['a year and a half ago = 2016-05']],
  ['It took two years and a quarter-billion dollars.', ['two years = P2Y']],
  ['It took two years and a half million dollars.', ['two years = P2Y']],
  ['They ran nine minutes and a quarter mile.', ['nine minutes = PT9M']],
  ['They had a year and a quarter of them left.', ['a year = P1Y']],
];

describe('parts of a whole beside an amount', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
