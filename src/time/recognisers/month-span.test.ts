import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Profit rose in the March quarter.', ['the March quarter = 2017-Q1']],
  ['Net sank in the December quarter.', ['the December quarter = 2017-Q4'], '2018-02-20'],
  ['It rose in the September quarter of 1989.', ['the September quarter of 1989 = 1989-Q3']],
  ['It rose in the November quarter.', ['November = 2017-11']],
  ['They won the June quarter-final.', ['June = 2017-06']],
  ['GNP grew in the July-September quarter.', ['the July-September quarter = 2017-Q3']],
  ['In the January-to-March period, profit fell.', ['the January-to-March period = 2017-Q1']],
  ['It earned more in the Oct.-Dec. quarter of 1989.', ['the Oct.-Dec. quarter of 1989 = 1989-Q4']],
  [
    'Exports fell in the January through June period of last year.',
    ['the January through June period of last year = 2016-H1'],
  ],
  ['Output grew in the October-December quarter.', ['the October-December quarter = 2017-Q4'], '2018-01-20'],
  ['Output grew in the April-June quarter.', ['the April-June quarter = 2016-Q2'], '2017-02-20'],
  ['July, September, quarter by quarter.', ['July = 2017-07', 'September = 2017-09']],
  ['He stayed from July to September.', ['July = 2017-07', 'September = 2017-09']],
  ['It ran from June to September, a period of calm.', ['June = 2017-06', 'September = 2017-09']],
];

describe('quarters by their months', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
