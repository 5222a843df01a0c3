import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['It fell on Tuesday and Wednesday of last week.', ['Tuesday = 2017-10-31', 'Wednesday of last week = 2017-11-01']],
  [
    'It fell on Monday, Tuesday and Wednesday of last week.',
    ['Monday = 2017-12-25', 'Tuesday = 2017-12-26', 'Wednesday of last week = 2017-12-27'],
    '2018-01-03',
  ],
  ['It fell on Friday and Monday of last week.', ['Friday = 2017-11-03', 'Monday of last week = 2017-10-30']],
  ['It fell in May and June of last year.', ['May = 2016-05', 'June of last year = 2016-06']],
  ['It fell in November and January of last year.', ['November = 2015-11', 'January of last year = 2016-01']],
  ['It fell from May to July 2010.', ['May = 2010-05', 'July 2010 = 2010-07']],
  ['It fell in May. June of last year was better.', ['May = 2017-05', 'June of last year = 2016-06']],
  ['It was shut from 9:30 to 11:00 on Monday.', ['9:30 = 2017-11-06T09:30', '11:00 on Monday = 2017-11-06T11:00']],
  ['It was shut between 11 p.m. and 5 a.m. Monday.', ['11 p.m. = 2017-11-05T23:00', '5 a.m. Monday = 2017-11-06T05:00']],
  ['It rang at 2 p.m. and 8 p.m. Sunday.', ['2 p.m. = 2017-11-05T14:00', '8 p.m. Sunday = 2017-11-05T20:00']],
  ['On Saturday it opened at 9 a.m. and 10 a.m. on Sunday.', ['Saturday = 2017-11-04', '9 a.m. = 2017-11-04T09:00', '10 a.m. on Sunday = 2017-11-05T10:00']],
  ['It rang at 8 p.m. and 2 p.m. Sunday.', ['8 p.m. = 2017-11-09T20:00', '2 p.m. Sunday = 2017-11-05T14:00']],
  ['It rang at 9 p.m. and Monday at 10 p.m.', ['9 p.m. = 2017-11-09T21:00', 'Monday at 10 p.m. = 2017-11-06T22:00']],
  ['It rose in the spring and summer of 2016.', ['the spring = 2016-SP', 'summer of 2016 = 2016-SU']],
  ['It rose in Q2 and Q3 2016.', ['Q2 = 2016-Q2', 'Q3 2016 = 2016-Q3']],
  ['It rose in spring/summer 2016.', ['spring = 2016-SP', 'summer 2016 = 2016-SU']],
  ['It rose in winter and spring 2016.', ['winter = 2016-WI', 'spring 2016 = 2016-SP']],
  ['It ran from the 14th to the 16th of September.', ['the 14th = 2017-09-14', 'the 16th of September = 2017-09-16']],
  ['It ran from the 28th to the 2nd of November.', ['the 28th = 2017-10-28', 'the 2nd of November = 2017-11-02']],
]; // prettier-ignore

describe('years and weeks that two times share', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
