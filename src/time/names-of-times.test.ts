import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['He told 60 Minutes so.', []],
  ['It took 60 minutes.', ['60 minutes = PT60M']],
  ['He was named man of the year.', []],
  ['They marked Holocaust Remembrance Day.', []],
  ['They called it a day.', []],
  ['He lives at 1920 Elm Street.', []],
  ['He read Orwell\u2019s \u201c1984\u201d.', []],
  ['They met in Friday Harbor.', []],
  ['For the Fed 2008 was bad.', ['2008 = 2008']],
  ['The Moscow 1980 and Oslo 1984 rallies failed.', ['1980 = 1980', '1984 = 1984']],
  ['The Oslo 2008 meeting failed.', ['2008 = 2008']],
  ['The March 2008 was cold.', ['March 2008 = 2008-03']],
  ['He lives on Friday Island.', []],
  ['On Friday Island Records said so.', ['Friday = 2017-11-03']],
];

describe('names and sayings that hold a word of time', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
