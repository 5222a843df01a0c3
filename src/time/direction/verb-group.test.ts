import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['A strike planned for May was averted on Monday.', ['May = 2018-05', 'Monday = 2017-11-06']],
  ['It may be averted on Monday.', ['Monday = 2017-11-13']],
];

describe('a verb group', () => {
  it.each(CASES)('begins behind the month of May: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
