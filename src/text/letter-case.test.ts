import { describe, expect, it } from 'vitest';
import { hasUpper, startsLower, startsUpper } from './letter-case.ts';

describe('the case of letters', () => {
  it('tells words by their first letter, also beyond ASCII', () => {
    expect(['Pier', 'Økern', '𐐀'].map(startsUpper)).toEqual([true, true, true]);
    expect(['pier', 'økern', '𐐨'].map(startsLower)).toEqual([true, true, true]);
  });

  it('finds no case in a figure, a mark or nothing', () => {
    expect(['3rd', '“Pier', '', '港'].map(startsUpper)).toEqual([false, false, false, false]);
    expect(['3rd', '“pier', '', '港'].map(startsLower)).toEqual([false, false, false, false]);
  });

  it('finds a capital within a word', () => {
    expect(['iPhone', 'deØ', 'pier', '3'].map(hasUpper)).toEqual([true, true, false, false]);
  });
});
