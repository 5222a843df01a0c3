import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['This time last year the euro fell.', ['This time last year = 2016-11']],
  ['By this time next year it will be built.', ['this time next year = 2018-11']],
  ['He was in Leeds this time last week.', ['this time last week = 2017-11-02']],
  ['On this day in 1981 the team won.', ['this day in 1981 = 1981-11-09']],
  ['On this day in 1981 the team won.', ['this day in 1981 = 1981'], '2016-02-29'],
  ['On this day in history he fell.', ['this day = 2017-11-09']],
  ['He was in Leeds this time last month.', ['this time last month = 2017-W41']],
  ['It went well this time. Last year it failed.', ['Last year = 2016']],
  ['This time last year’s winner fell.', ['last year = 2016']],
];

describe('the same point of another stretch', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
