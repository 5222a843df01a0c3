import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It is 3 percent above the closing price on Tuesday.', ['Tuesday = 2017-11-07']],
  ['It was a premium of 9 percent to Poe’s closing price on Tuesday.', ['Tuesday = 2017-11-07']],
  ['They will get cash at the closing price on Tuesday.', ['Tuesday = 2017-11-14']],
  ['The closing price on Tuesday will decide.', ['Tuesday = 2017-11-14']],
];

describe('the day of a closing price', () => {
  it.each(CASES)('is gone by where something is measured by it: %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('is not the one that the text goes on with', () => {
    expect(pairs('It is above the closing price on Tuesday. Shares rose in the morning.')).toEqual([
      'Tuesday = 2017-11-07',
      'the morning = 2017-11-09TMO',
    ]);
  });
});
