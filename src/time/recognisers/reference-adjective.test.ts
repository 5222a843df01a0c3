import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'A recent study by the current leader of the former party.',
    ['recent = PAST_REF', 'current = PRESENT_REF'],
  ],
  ['Current and former aides met.', ['Current = PRESENT_REF']],
  ['the current-account deficit', []],
  ['The current account is in deficit.', []],
  ['its current assets and liabilities', []],
  ['The current of the river was strong.', []],
  ['They swam against the current.', []],
  ['An electric current flowed.', []],
  ['the most recent attack', []],
  ['The changes are recent.', []],
  ['in the current quarter', ['the current quarter = 2017-Q4']],
  ['in recent weeks', ['recent weeks = PAST_REF']],
  ['He works for Current Books.', []],
  ['THE RECENT RISE IN PRICES', ['RECENT = PAST_REF']],
];

describe('current and recent before their noun', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
