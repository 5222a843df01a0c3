import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They are reviewing the trades of Monday, when prices fell.', ['Monday = 2017-11-06']],
  ['They will study the trades of Monday, when most of the indexes fell.', ['Monday = 2017-11-06']],
  ['The court meets on Monday, when the judges vote.', ['Monday = 2017-11-13']],
  [
    'They will decide Monday, when the board, elected in May, meets.',
    ['Monday = 2017-11-13', 'May = 2017-05'],
  ],
  ['They meet again Monday, when leaders said they will respond.', ['Monday = 2017-11-13']],
  ['The court meets on Monday, and prices fell.', ['Monday = 2017-11-13']],
];

describe('a day with a clause behind it', () => {
  it.each(CASES)('is told by its verb: %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
