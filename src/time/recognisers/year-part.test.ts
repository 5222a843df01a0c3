import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const WSJ = '1989-10-26';
const CASES: Case[] = [
  ['Profit fell in the third quarter.', ['the third quarter = 1989-Q3'], WSJ],
  ['Third-quarter profit fell.', ['Third-quarter = 1989-Q3'], WSJ],
  ['Profit fell in the third quarter of 1988.', ['the third quarter of 1988 = 1988-Q3'], WSJ],
  ['Last year\u2019s third quarter was weak.', ['Last year\u2019s third quarter = 1988-Q3'], WSJ],
  ['the 1988 third quarter', ['the 1988 third quarter = 1988-Q3'], WSJ],
  ['third quarter 1988', ['third quarter 1988 = 1988-Q3'], WSJ],
  ['Profit will fall in the fourth quarter.', ['the fourth quarter = 1989-Q4'], WSJ],
  ['Profit will fall in the first quarter.', ['the first quarter = 1990-Q1'], WSJ],
  ['Profit fell in the fourth quarter.', ['the fourth quarter = 1989-Q4'], '1990-01-25'],
  ['from the year-earlier period', ['the year-earlier period = 1988'], WSJ],
  [
    'In the quarter, it lost money, against a year-earlier profit',
    ['the quarter = 1989-Q3', 'year-earlier = 1988-Q3'],
    WSJ,
  ],
  [
    'Third-quarter sales fell from the year-ago quarter.',
    ['Third-quarter = 1989-Q3', 'the year-ago quarter = 1988-Q3'],
    WSJ,
  ],
  ['the year-ago third quarter', ['the year-ago third quarter = 1988-Q3'], WSJ],
  ['a year-earlier fourth-quarter loss', ['year-earlier fourth-quarter = 1987-Q4'], WSJ],
  [
    'Third-quarter net rose from the 1988 period.',
    ['Third-quarter = 1989-Q3', 'the 1988 period = 1988-Q3'],
    WSJ,
  ],
  ['up from the 1988 quarter', ['the 1988 quarter = 1988-Q3'], WSJ],
  ['the 1988 month', ['1988 = 1988'], WSJ],
  ['Fiscal second-quarter profit fell.', ['Fiscal second-quarter = FY2013-Q2'], '2013-03-22'],
  ['This winter was mild.', ['This winter = 2012-WI'], '2013-03-22'],
  ['This winter will be mild.', ['This winter = 2013-WI'], '2013-03-22'],
  ['the same period last year', ['the same period last year = 1988'], WSJ],
  [
    'Third-quarter sales fell from the same quarter a year ago.',
    ['Third-quarter = 1989-Q3', 'the same quarter a year ago = 1988-Q3'],
    WSJ,
  ],
  ['in the first half of 1990', ['the first half of 1990 = 1990-H1'], WSJ],
  ['in the first half', ['the first half = 1989-H1'], WSJ],
  ['The first half of the trip', []],
  ['the last quarter of 1988', ['the last quarter of 1988 = 1988-Q4'], WSJ],
  ['the second half of the year', ['the second half of the year = 1989-H2'], WSJ],
  ['First-half profit rose.', ['First-half = 1989-H1'], WSJ],
  ['He scored twice in the second half.', [], WSJ],
  ['A touchdown in the third quarter won it.', [], WSJ],
  ['the second half of next year', ['the second half of next year = 1990-H2'], WSJ],
  ['Q3 2017 and Q4', ['Q3 2017 = 2017-Q3', 'Q4 = 2017-Q4'], '2017-11-09'],
  ['fiscal 1990', ['fiscal 1990 = FY1990'], WSJ],
  ['in fiscal year 1990', ['fiscal year 1990 = FY1990'], WSJ],
  ['the fiscal second quarter', ['the fiscal second quarter = FY1989-Q2'], WSJ],
  ['last quarter', ['last quarter = 1989-Q3'], WSJ],
  ['this quarter', ['this quarter = 1989-Q4'], WSJ],
  ['the latest quarter', ['the latest quarter = 1989-Q3'], WSJ],
  ['the first quarter of next year', ['the first quarter of next year = 1990-Q1'], WSJ],
  ['the quarter ended Sept. 30', ['the quarter = 1989-Q3', 'Sept. 30 = 1989-09-30'], WSJ],
  ['the second quarter-final', []],
  ['late in the third quarter', ['late in the third quarter = 1989-Q3'], WSJ],
  ['last summer', ['last summer = 2017-SU'], '2017-11-09'],
  ['in the summer of 1990', ['the summer of 1990 = 1990-SU'], '2017-11-09'],
  ['this fall', ['this fall = 2017-FA'], '2017-11-09'],
  ['next spring', ['next spring = 2018-SP'], '2017-11-09'],
  ['spring 2016', ['spring 2016 = 2016-SP'], '2017-11-09'],
  ['prices fall in the spring of a mattress', ['the spring = 2017-SP'], '2017-11-09'],
  ['this summer', ['this summer = 2017-SU'], '2017-11-09'],
  ['It was built in the winter.', ['the winter = 2016-WI'], '2017-11-09'],
  ['in fiscal 1989’s second quarter', ['fiscal 1989’s second quarter = FY1989-Q2'], WSJ],
  ['In the quarter ended June 30 it fell.', ['the quarter = 1989-Q2', 'June 30 = 1989-06-30'], WSJ],
  ['In the quarter ended in August it fell.', ['the quarter = 1989-Q3', 'August = 1989-08'], WSJ],
  ['In the quarter ended last week it fell.', ['the quarter = 1989-Q3', 'last week = 1989-W42'], WSJ],
  [
    'In 1985 it lost money. Profit rose from the same period last year.',
    ['1985 = 1985', 'the same period last year = 1988'],
    WSJ,
  ],
  [
    'In 1988 it lost money, unlike in the same period last year.',
    ['1988 = 1988', 'the same period last year = 1987'],
    WSJ,
  ],
  ['They own a summer home.', []],
  ['They met in summer.', ['summer = 2017-SU']],
  ['It expects a loss for the quarter.', ['the quarter = 1989-Q3'], WSJ],
  ['It will post a loss for the quarter.', ['the quarter = 1989-Q4'], WSJ],
  ['It will report third-quarter results Tuesday.', ['third-quarter = 1989-Q3', 'Tuesday = 1989-10-31'], WSJ],
  ['It will report a third-quarter loss Tuesday.', ['third-quarter = 1990-Q3', 'Tuesday = 1989-10-31'], WSJ],
  [
    'It began in July 1988. The following spring it ended.',
    ['July 1988 = 1988-07', 'The following spring = 1989-SP'],
    WSJ,
  ],
  [
    'Sales were weak in October. Three-month notes fell. They rose from a year earlier.',
    ['October = 1989-10', 'Three-month = P3M', 'a year earlier = 1988'],
    WSJ,
  ],
  [
    'Sales were weak in October after months of gains, down from a year earlier.',
    ['October = 1989-10', 'months = PXM', 'a year earlier = 1988-10'],
    WSJ,
  ],
];

describe('quarters, halves, fiscal years and seasons', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
