import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It struck in the pre-dawn hours Tuesday.', ['the pre-dawn hours Tuesday = 2017-11-07TMO']],
  ['It struck in the early hours yesterday.', ['the early hours yesterday = 2017-11-08TMO']],
  ['It struck in the evening hours of Tuesday.', ['the evening hours of Tuesday = 2017-11-07TEV']],
  ['It struck in the overnight hours of Nov. 1.', ['the overnight hours of Nov. 1 = 2017-11-01TNI']],
  ['They met in the early hours of the siege.', []],
  ['The pre-war hours were long.', []],
];

describe('early and late hours', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
