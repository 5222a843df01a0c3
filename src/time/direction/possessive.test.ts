import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ["She won Sunday's vote and will be sworn in Friday.", ['Sunday = 2017-11-05', 'Friday = 2017-11-10']],
  ["He survived Sunday's vote and could quit.", ['Sunday = 2017-11-05']],
  ["He condemned Monday's attack and will seek help.", ['Monday = 2017-11-06']],
  ["They drew Sunday's match and will meet Lund.", ['Sunday = 2017-11-05']],
  ["He was ruled out of Saturday's match and could miss the next.", ['Saturday = 2017-11-11']],
  ["He withdrew from Friday's debate and will be replaced.", ['Friday = 2017-11-10']],
  ["He reached Sunday's final and will meet Lund.", ['Sunday = 2017-11-12']],
  ["Police banned Saturday's march and will fine those who come.", ['Saturday = 2017-11-11']],
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
