import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ["She won Sunday's vote and will be sworn in Friday.", ['Sunday = 2017-11-05', 'Friday = 2017-11-10']],
  ["Sunday's vote will be close.", ['Sunday = 2017-11-12']],
  ['It expects a rebound after the summer’s slump.', ['summer = 2017-SU']],
  ['It will rest after Friday’s vote.', ['Friday = 2017-11-03']],
  ['It rested before Friday’s vote.', ['Friday = 2017-11-10']],
  ['Friday’s vote will be close.', ['Friday = 2017-11-10']],
  ['It expects a rebound after this Friday’s slump.', ['this Friday = 2017-11-10']],
];

describe('days whose things are spoken of', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
