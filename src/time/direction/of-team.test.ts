import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Harborough meet Westport on Sunday.', ['Sunday = 2017-11-12']],
  ['In Paris, England play France on Saturday.', ['Saturday = 2017-11-11']],
  ['Ellis United host a cup tie on Saturday.', ['Saturday = 2017-11-11']],
  ['A chance Harborough meet drew crowds on Sunday.', ['Sunday = 2017-11-05']],
  ['Television made Ann Lee host on Sunday.', ['Sunday = 2017-11-05']],
];

describe('days of what a team plays', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
