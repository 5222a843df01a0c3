import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['He died in 44 BC.', ['44 BC = BC0044']],
  ['He died in 44 B.C. near Rome.', ['44 B.C. = BC0044']],
  ['It dates from 400 BC and was found here.', ['400 BC = BC0400']],
  ['It dates from the third century B.C.', ['the third century B.C. = BC02']],
  ['In 2013 BC Hydro raised rates.', ['2013 = 2013']],
  ['The 2010 BC election was close.', ['2010 = 2010']],
  ['They met 12 BC residents and 40 BC Liberals.', []],
];

describe('years and centuries before Christ', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
