import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const WSJ = '1989-10-30';

const CASES: Case[] = [
  ['It fell from the month-ago rate.', ['month-ago = 1989-09'], WSJ],
  ['It fell from the month-ago period.', ['the month-ago period = 1989-09'], WSJ],
  ['It rose in January from the month-earlier level.', ['January = 1989-01', 'month-earlier = 1988-12'], WSJ],
  ['A week-ago price.', ['week-ago = 1989-W43'], WSJ],
  ['It beat prior-year sales.', ['prior-year = 1988'], WSJ],
  ['Prior-quarter net was $3 million.', ['Prior-quarter = 1989-Q3'], WSJ],
  ['It rose prior to Monday, despite prior convictions.', ['Monday = 1989-10-30'], WSJ],
  ['The week - earlier than most - was cold.', [], WSJ],
];

describe('the period before, as an adjective', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
