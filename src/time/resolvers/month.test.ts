import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Fair, mid-December', ['mid-December = 2017-12']],
  ['Fair in January', ['January = 2018-01'], '2017-12-05'],
  ['Fair in January', ['January = 2017-01']],
  ['They met in December.', ['December = 2016-12']],
];

describe('months', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
