import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['He died the Friday before Easter.', ['the Friday = 2017-04-14', 'Easter = 2017-04-16']],
  ['It opens the Tuesday after Labor Day.', ['the Tuesday = 2018-09-04', 'Labor Day = 2018-09-03']],
  ['It fell the Monday after May 1, 2017.', ['the Monday = 2017-05-08', 'May 1, 2017 = 2017-05-01']],
  ['It closed the day before Thanksgiving 1986.', ['the day = 1986-11-26', 'Thanksgiving 1986 = 1986-11-27']],
  ['It closed the week before Easter.', ['the week = 2017-W14', 'Easter = 2017-04-16']],
  [
    'The weekend before Christmas 1991 was busy.',
    ['The weekend = 1991-W51-WE', 'Christmas 1991 = 1991-12-25'],
  ],
  ['It opened the day after Jan. 31.', ['the day = 2017-02-01', 'Jan. 31 = 2017-01-31']],
  ['It closed the day before the vote.', []],
  ['The Friday before he had left.', ['Friday = 2017-11-03']],
  ['He came on Friday after Christmas shopping.', ['Friday = 2017-11-03', 'Christmas = 2016-12-25']],
];

describe('weekdays beside another day', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
