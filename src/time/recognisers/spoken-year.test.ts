import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They bowled them out in sixty-three.', []],
  ['Her first book came out in eighty-six.', ['eighty-six = 1986']],
  ['They were all out in sixty-three.', []],
  ['He took five wickets in sixty-three.', []],
  ['He scored his first goal for the club in ninety-two.', ['ninety-two = 1992']],
  ['She bowled the last over in eighty-six.', ['eighty-six = 1986']],
  ['It was new (he left in eighty-nine) then.', ['eighty-nine = 1989']],
  ['back in ninety-one no one did', ['ninety-one = 1991']],
  ['That was in eighty nine.', ['eighty nine = 1989']],
  ['in june of ninety-eight', ['june of ninety-eight = 1998-06']],
  ['in ninety-nine countries', []],
  ['by the year two thousand , half will', ['the year two thousand = 2000']],
  ['by two thousand men , not the year', []],
  ['In nineteen forty-five he came home.', ['nineteen forty-five = 1945']],
  ['The wall fell in nineteen eighty nine.', ['nineteen eighty nine = 1989']],
  ['It began in nineteen oh five.', ['nineteen oh five = 1905']],
  ['It began in nineteen hundred.', ['nineteen hundred = 1900']],
  ['Nineteen ninety was hard.', ['Nineteen ninety = 1990']],
  ['By two thousand one it was over.', ['two thousand one = 2001']],
  ['By the year two thousand ten it was over.', ['the year two thousand ten = 2010']],
  ['They met in twenty twelve.', ['twenty twelve = 2012']],
  ['the nineteen-nineties', ['the nineteen-nineties = 199']],
  ['in the early nineteen seventies', ['the early nineteen seventies = 197']],
  [
    'It opened on January fifth, nineteen ninety-eight.',
    ['January fifth, nineteen ninety-eight = 1998-01-05'],
  ],
  ['nineteen twenty-dollar bills', []],
  ['in nineteen thirty-foot boats', []],
  ['from sixteen to twenty people', []],
  ['in two thousand homes', []],
  ['in two thousand one cases', []],
  ['He is nineteen. Forty came.', []],
  ['for nineteen years', ['nineteen years = P19Y']],
  ['twenty twelve-hour days', ['twelve-hour = PT12H']],
];

describe('years in words', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
