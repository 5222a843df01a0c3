import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It ended on the 2nd.', ['the 2nd = 2017-11-02']],
  ['It joined in March, on the 12th.', ['March = 2017-03', 'the 12th = 2017-03-12']],
  ['It ended on the 21st.', ['the 21st = 2017-10-21']],
  ['It will end on the 21st.', ['the 21st = 2017-11-21']],
  ['It will end by the 2nd, he said.', ['the 2nd = 2017-12-02']],
  ['It ended on the 30th of last month.', ['the 30th of last month = 2017-10-30']],
  ['It is due on the first of the month.', ['the first of the month = 2017-11-01']],
  ['It will end on the 2nd.', ['the 2nd = 2018-01-02'], '2017-12-20'],
  ['It ran on the 2nd and 3rd.', ['the 2nd = 2017-11-02', '3rd = 2017-11-03']],
  ['It runs from the 12th to the 15th.', ['the 12th = 2017-11-12', 'the 15th = 2017-11-15']],
  [
    'It was put off from the 3rd to the 17th of this month.',
    ['the 3rd = 2017-11-03', 'the 17th of this month = 2017-11-17'],
  ],
  ['He lives on the 12th and 13th floors.', []],
  ['He lives on the 21st floor.', []],
  ['the 21st of 30 runners', []],
  ['It was the 21st.', []],
  ['on the 20th-century scene', ['the 20th-century = 19']],
  ['He said in March he will end it on the 12th.', ['March = 2017-03', 'the 12th = 2017-11-12']],
  ['It will open in March, on the 12th.', ['March = 2018-03', 'the 12th = 2018-03-12']],
  [
    'The law passed in March 2010. It was amended twice since. The hearing will be on the 12th.',
    ['March 2010 = 2010-03', 'the 12th = 2017-11-12'],
  ],
  ['He was born in May. Talks resume on the 21st.', ['May = 2017-05', 'the 21st = 2017-11-21']],
  [
    'Ramadan began quietly. The curfew starts on the 12th.',
    ['Ramadan = 2013-07', 'the 12th = 2013-07-12'],
    '2013-07-10',
  ],
  [
    'Ramadan was calm, but they met on the 12th.',
    ['Ramadan = 2013-07', 'the 12th = 2013-08-12'],
    '2013-08-20',
  ],
];

describe('days by their number', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
