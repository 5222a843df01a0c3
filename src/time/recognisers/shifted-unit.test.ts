import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It fell last week.', ['last week = 2017-W44']],
  ['at this week s summit', ['this week = 2017-W45']],
  ['at this week\u2019s summit', ['this week = 2017-W45']],
  ['It rose last month.', ['last month = 2017-10']],
  ['It rose last year.', ['last year = 2016']],
  ['It will rise next year.', ['next year = 2018']],
  ['It rose earlier this year.', ['earlier this year = 2017']],
  ['It will open later this month.', ['later this month = 2017-11']],
  ['It began late last year.', ['late last year = 2016']],
  ['It begins early next year.', ['early next year = 2018']],
  ['It rained earlier in the week.', ['earlier in the week = 2017-W45']],
  ['It has rained for the past two years.', ['the past two years = P2Y']],
  ['It has rained in the past year.', ['the past year = P1Y']],
  ['It rained during the last three months.', ['the last three months = P3M']],
  ['It will rain over the next decade.', ['the next decade = P1DE']],
  ['It will rain for the next few weeks.', ['the next few weeks = PXW']],
  ['It will rain within the next six months.', ['the next six months = P6M']],
  ['It rained in recent weeks.', ['recent weeks = PAST_REF']],
  ['It will rain in the coming months.', ['the coming months = FUTURE_REF']],
  ['It rained in the last few days.', ['the last few days = PXD']],
  ['He came on Monday and left the next day.', ['Monday = 2017-11-06', 'the next day = 2017-11-07']],
  ['He came in 1991 and left the following year.', ['1991 = 1991', 'the following year = 1992']],
  ['He came on Oct. 3. He left that same day.', ['Oct. 3 = 2017-10-03', 'that same day = 2017-10-03']],
  ['He came on Oct. 3. That day, it rained.', ['Oct. 3 = 2017-10-03', 'That day = 2017-10-03']],
  ['It rose in 1988 from the previous year.', ['1988 = 1988', 'the previous year = 1987']],
  ['It rained last weekend.', ['last weekend = 2017-W44-WE']],
  ['It will rain this weekend.', ['this weekend = 2017-W45-WE']],
  ['It rained over the weekend.', ['the weekend = 2017-W44-WE']],
  ['They will meet at the weekend.', ['the weekend = 2017-W45-WE']],
  ['It happened at the end of the year.', ['the end of the year = 2017']],
  ['It happened at the end of last year.', ['the end of last year = 2016']],
  ['by the end of this month', ['the end of this month = 2017-11']],
  ['by year-end', ['year-end = 2017']],
  ['by the year\u2019s end', ['the year\u2019s end = 2017']],
  ['the current year', ['the current year = 2017']],
  ['the current fiscal year', ['the current fiscal year = FY2017']],
  ['the last minute', []],
  ['the last time', []],
  ['the next president', []],
  ['this time last year', ['last year = 2016']],
  ['at the same time', []],
  ['at this time', []],
  ['last January', ['last January = 2017-01']],
  ['the past several years', ['the past several years = PXY']],
  ['the last couple of years', ['the last couple of years = P2Y']],
  ['this past week', ['this past week = 2017-W44']],
  ['in years past', ['years past = PAST_REF']],
  ['the final two weeks', ['the final two weeks = P2W']],
  ['the first three months of 2017', ['the first three months of 2017 = P3M']],
  ['the first nine months', ['the first nine months = P9M']],
  ['the nine months', ['the nine months = P9M']],
  ['the following morning', ['the following morning = 2017-11-10TMO']],
];

describe('units by their place', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
