import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['By 6 p.m. daily deaths had passed 900.', ['6 p.m. = 2017-11-09T18:00', 'daily = P1D']],
  ['It opens at 9 a.m. daily except in May.', ['9 a.m. = XXXX-XX-XXT09:00', 'daily = P1D', 'May = 2018-05']],
  ['He died three years ago to the day.', ['three years ago = 2014-11-09']],
  ["He died three years ago to the day care staff's dismay.", ['three years ago = 2014']],
];

describe('times that a noun may go on from', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
