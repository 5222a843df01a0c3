import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Lisbon, on November 10, 2017.', ['November 10, 2017 = 2017-11-10']],
  ['It was signed on 10 November 2017.', ['10 November 2017 = 2017-11-10']],
  ['It was signed on Nov. 2.', ['Nov. 2 = 2017-11-02']],
  ['It was signed on Nov 2', ['Nov 2 = 2017-11-02']],
  ['it was signed on nov . 2 .', ['nov . 2 = 2017-11-02']],
  ['the sept. 11 attacks killed thousands', ['sept. 11 = 2001-09-11']],
  ['the Sept. 11, 2001, attacks', ['Sept. 11, 2001 = 2001-09-11']],
  ['It ended Thursday, Nov. 2, officials said.', ['Thursday, Nov. 2 = 2017-11-02']],
  ['It ended Thursday 2 November 2017.', ['Thursday 2 November 2017 = 2017-11-02']],
  ['It will open on December 5th.', ['December 5th = 2017-12-05']],
  ['It will open on the 5th of December.', ['the 5th of December = 2017-12-05']],
  ['It will open on Jan. 3.', ['Jan. 3 = 2018-01-03']],
  ['It was founded in May 2008.', ['May 2008 = 2008-05']],
  ['It was founded in May of 2008.', ['May of 2008 = 2008-05']],
  ['It was founded in May, 2008.', ['May, 2008 = 2008-05']],
  ['It fell in July.', ['July = 2017-07']],
  ['It fell in december.', ['december = 2016-12']],
  ['It will be ready in April.', ['April = 2018-04']],
  ['It has fallen since March.', ['March = 2017-03']],
  ['It fell last July.', ['last July = 2017-07']],
  ['It will open next May.', ['next May = 2018-05']],
  ['It rose in September of last year.', ['September of last year = 2016-09']],
  ['It rose in September last year.', ['September last year = 2016-09']],
  ['The talks ran on July 4 and 5.', ['July 4 = 2017-07-04', '5 = 2017-07-05']],
  ['The talks ran from Nov. 2-4.', ['Nov. 2 = 2017-11-02', '4 = 2017-11-04']],
  ['The 9-11 November meeting was held.', ['9 = 2017-11-09', '11 November = 2017-11-11']],
  ['Sales fell in May and June.', ['May = 2017-05', 'June = 2017-06']],
  ['The two may meet.', []],
  ['They may 3 times repeat it.', []],
  ['Theresa May said so.', []],
  ['May said so on a visit.', []],
  ['They march on Washington.', []],
  ['The May summit was in Birmingham.', ['May = 2017-05']],
  ['the March on Washington', []],
  ['the May government', []],
  ['The march drew crowds.', []],
  ['It opened on Feb. 29.', ['Feb. 29 = 2016-02-29']],
  ['It opened on Feb. 30, 2017.', []],
  ['It will end Dec. 31.', ['Dec. 31 = 2017-12-31']],
  ['It ended Dec. 31.', ['Dec. 31 = 2017-12-31'], '2018-01-02'],
  ['The company, which ended its year on Sept. 30, reported', ['Sept. 30 = 1989-09-30'], '1989-11-02'],
  ['a meeting to be held on October 12', ['October 12 = 2005-10-12'], '2005-10-04'],
  ['In the year to March 31, 2005, it lost money.', ['the year = P1Y', 'March 31, 2005 = 2005-03-31']],
  ['on 2nd April 1982 Argentina invaded', ['2nd April 1982 = 1982-04-02']],
  ['In November \u201989 the wall fell.', ['November \u201989 = 1989-11']],
  ['the April-June quarter', ['April = 2017-04', 'June = 2017-06']],
  ['It opened on January the fifth.', ['January the fifth = 2017-01-05']],
  ['It opened on March third, he said.', ['March third = 2017-03-03']],
  ['They may first ask.', []],
  ['in its June third-quarter report', ['June = 2017-06', 'third-quarter = 2017-Q3']],
];

describe('dates with the name of the month', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
