import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ["It fell on India's Independence Day.", []],
  ['India celebrates Independence Day.', []],
  ['India marked its Independence Day; they rallied in Poland on Independence Day.', []],
  ['It was Independence Day in Ghana.', []],
  ['North Korea launched it as crowds marked Independence Day.', ['Independence Day = 2017-07-04']],
  ['U.S. soldiers in Iraq marked Independence Day.', ['Independence Day = 2017-07-04']],
  ['Soldiers in Iraq marked Independence Day.', ['Independence Day = 2017-07-04']],
  ['A French café was robbed on Independence Day.', ['Independence Day = 2017-07-04']],
  ['They rallied on Independence Day. India was calm.', ['Independence Day = 2017-07-04']],
  ['It fell on Israeli Memorial Day.', []],
  ["It fell on Chicago's Memorial Day weekend.", ['Memorial Day weekend = 2017-W21-WE']],
  ["It fell on Macy's Thanksgiving Day.", ['Thanksgiving Day = 2016-11-24']],
  ["It fell on Monday's Memorial Day.", ['Monday = 2017-11-06', 'Memorial Day = 2017-05-29']],
  ["It fell on New Mexico's Memorial Day.", ['Memorial Day = 2017-05-29']],
  ['They met at Republican Memorial Day rallies.', ['Memorial Day = 2017-05-29']],
  ['It fell on Omani Independence Day.', []],
  ['It fell on European Independence Day.', ['Independence Day = 2017-07-04']],
  ['It fell on American Independence Day.', ['Independence Day = 2017-07-04']],
  ['Tariq Ramadan spoke.', []],
];

describe('names of feasts', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
