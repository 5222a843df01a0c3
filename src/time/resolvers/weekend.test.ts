import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They play this coming weekend.', ['this coming weekend = 2017-W45-WE']],
  ['They play next weekend.', ['next weekend = 2017-W46-WE']],
  ['They play the coming weekend.', ['the coming weekend = 2018-W01-WE'], '2017-12-31'],
  ['They played this past weekend.', ['this past weekend = 2017-W44-WE']],
];

describe('weekends', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
