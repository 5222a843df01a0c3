import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Spending is likely to fall this year.', ['this year = 2017']],
  ['Prices will likely fall this year.', ['this year = 2017']],
  ['Fall this year was warm.', ['Fall this year = 2017-FA']],
  ['Come fall next year, it will open.', ['fall next year = 2018-FA']],
  ['It will open fall next year.', ['fall next year = 2018-FA']],
  ['He will be back in fall this year.', ['fall this year = 2017-FA']],
  ['He was back fall 2016.', ['fall 2016 = 2016-FA']],
  [
    'It opened in the fall of 2006 and shut the next spring.',
    ['the fall of 2006 = 2006-FA', 'the next spring = 2007-SP'],
  ],
  ['It opened in 2010. The next summer it will be shut.', ['2010 = 2010', 'The next summer = 2018-SU']],
  ['It was shut in the winter months of 2016.', ['the winter months of 2016 = 2016-WI']],
  ['They met in the summer of eighty-nine.', ['the summer of eighty-nine = 1989-SU']],
  ['They met in the summer of nineteen eighty-nine.', ['the summer of nineteen eighty-nine = 1989-SU']],
  ['"Spring just never came for builders," he said.', ['Spring = 2017-SP']],
  ['It was cold. Winter came early.', ['Winter = 2016-WI']],
  ['Spring Hill is a town.', []],
  ['The next Winter Games are far.', []],
  ['Last winter Olympic champion Ann Poe fell.', ['Last winter = 2016-WI']],
  ['The next winter was cold.', ['The next winter = 2017-WI']],
  ['Spring water is sold there.', []],
  ['Fall in with us, he said.', []],
  ['He scored 30 goals last season.', ['last season = PAST_REF']],
  ['Next season he will play in Spain.', ['Next season = FUTURE_REF']],
  ['The holiday season was poor.', []],
];

describe('seasons', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
