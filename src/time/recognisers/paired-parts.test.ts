import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'Profit fell in the first and second quarters of 1990.',
    ['the first = 1990-Q1', 'second quarters of 1990 = 1990-Q2'],
  ],
  ['Profit fell in the second and third quarters.', ['the second = 2017-Q2', 'third quarters = 2017-Q3']],
  [
    'Profit fell in the third and the fourth quarters.',
    ['the third = 2017-Q3', 'the fourth quarters = 2017-Q4'],
    '2018-01-20',
  ],
  [
    'It raised its third- and fourth-quarter forecasts.',
    ['third = 2017-Q3', 'fourth-quarter = 2017-Q4'],
  ],
  ['Both halves of the year, the first and second halves of 2016.', [
    'the year = 2017', 'the first = 2016-H1', 'second halves of 2016 = 2016-H2',
  ]],
  ['They scored in the first and second halves.', []],
  ['They came first and second. Quarters are dear.', []],
  ['The fourth and third quarters are let.', []],
]; // prettier-ignore

describe('two parts of a year by one noun', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
