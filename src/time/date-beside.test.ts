import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['They met on Friday (20 October).', ['Friday = 2017-10-20', '20 October = 2017-10-20']],
  ['They met on Friday evening (Oct. 20).', ['Friday evening = 2017-10-20TEV', 'Oct. 20 = 2017-10-20']],
  ['They met at 8 p.m. Friday (Oct. 20).', ['8 p.m. Friday = 2017-10-20T20:00', 'Oct. 20 = 2017-10-20']],
  ['They met on Friday (Oct. 20 was too early).', ['Friday = 2017-11-03', 'Oct. 20 = 2017-10-20']],
  ['Two days earlier, on Oct. 30, it was hit.', ['Two days earlier = 2017-10-30', 'Oct. 30 = 2017-10-30']],
  ['Six years later, in 2015, he left.', ['Six years later = 2015', '2015 = 2015']],
  ['A year earlier, in 2012, he came.', ['A year earlier = 2012', '2012 = 2012']],
  ['He came in 2009. A month later, in May 2010, he left.', ['2009 = 2009', 'A month later = 2010-05', 'May 2010 = 2010-05']],
  ['He came on Oct. 3. Two days later, in November, he left.', ['Oct. 3 = 2017-10-03', 'Two days later = 2017-10-05', 'November = 2017-11']],
  ['Two days ago, on Oct. 3, it was hit.', ['Two days ago = 2017-11-07', 'Oct. 3 = 2017-10-03']],
]; // prettier-ignore

describe('times with their date right behind them', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
