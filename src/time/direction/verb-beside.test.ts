import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Acme, which sells tyres, on Monday reported a loss.', ['Monday = 2017-11-06']],
  ['Lund, who will retire, Monday opened a school.', ['Monday = 2017-11-06']],
  ['The bank, which sees growth, in February cut rates.', ['February = 2017-02']],
  ['Monitors on Monday confirmed it.', ['Monday = 2017-11-06']],
  ['Lund, who retired, on Monday will open a school.', ['Monday = 2017-11-13']],
  ['Acme, which sells tyres, meets creditors on Monday.', ['Monday = 2017-11-13']],
];

describe('days between a subject and its verb', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
