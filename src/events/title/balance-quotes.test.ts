import { describe, expect, it } from 'vitest';
import { sampleTokens } from '../sample.ts';
import { balanceQuotes } from './balance-quotes.ts';

const balanced = (text: string, end: number) =>
  balanceQuotes(sampleTokens(text), end).map(({ text: word }) => word);

describe('the quotation marks of a title', () => {
  it('stay in pairs: the closing one is taken along, one alone goes', () => {
    expect(balanced('She called it " a gift " .', 6)).toEqual(['She', 'called', 'it', '"', 'a', 'gift', '"']);
    expect(balanced('She called it “ a gift to the port ” .', 6)).toEqual([
      'She',
      'called',
      'it',
      'a',
      'gift',
    ]);
    expect(balanced('a gift ” and more', 5)).toEqual(['a', 'gift', 'and', 'more']);
    expect(balanced('She called it " a gift " .', 3)).toEqual(['She', 'called', 'it']);
  });
});
