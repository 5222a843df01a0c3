import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Two plants stand idle this week and next.', ['this week = 2017-W45', 'next = 2017-W46']],
  ['This year and next will be hard.', ['This year = 2017', 'next = 2018']],
  ['They vote this month or next, he said.', ['this month = 2017-11', 'next = 2017-12'], '2017-11-09'],
  ['They vote this month or next, he said.', ['this month = 2017-12', 'next = 2018-01'], '2017-12-31'],
  ['They vote this week and next week.', ['this week = 2017-W45', 'next week = 2017-W46']],
  ['They vote this week, and next come the rest.', ['this week = 2017-W45']],
  ['They vote this week and next comes the rest.', ['this week = 2017-W45']],
];

describe('the unit after this one', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
