import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['The bell rings at 9 a.m. every Sunday.', ['9 a.m. = XXXX-WXX-7T09:00', 'every Sunday = XXXX-WXX-7']],
  ['The bell rings daily at 6:30 p.m.', ['daily = P1D', '6:30 p.m. = XXXX-XX-XXT18:30']],
  [
    'It is open from 9 a.m. to 5 p.m. on weekdays.',
    ['9 a.m. = XXXX-WXX-WDT09:00', '5 p.m. = XXXX-WXX-WDT17:00', 'weekdays = XXXX-WXX-WD'],
  ],
  [
    'It is open every day from 9 a.m. until 5 p.m.',
    ['every day = P1D', '9 a.m. = XXXX-XX-XXT09:00', '5 p.m. = XXXX-XX-XXT17:00'],
  ],
  ['It is open daily until 2 a.m.', ['daily = P1D', '2 a.m. = XXXX-XX-XXT02:00']],
  ['They march on May 1 each year.', ['May 1 = XXXX-05-01', 'each year = P1Y']],
  [
    'They march every year in March and October.',
    ['every year = P1Y', 'March = XXXX-03', 'October = XXXX-10'],
  ],
  ['They march every year at Christmas.', ['every year = P1Y', 'Christmas = XXXX-12-25']],
  ['It fell at 9 a.m. It rains every day.', ['9 a.m. = 2017-11-09T09:00', 'every day = P1D']],
  ['They held the annual May 1 march.', ['annual = P1Y', 'May 1 = 2017-05-01']],
  ['It earned $2 a year in May 2016.', ['a year = P1Y', 'May 2016 = 2016-05']],
  ['It rose every year from May 2010.', ['every year = P1Y', 'May 2010 = 2010-05']],
  ['They met at noon on Monday, as every day.', ['noon on Monday = 2017-11-06T12:00', 'every day = P1D']],
];

describe('times beside a word for every day or year', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
