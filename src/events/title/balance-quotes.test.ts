import { describe, expect, it } from 'vitest';
import { sampleTokens } from '../sample.ts';
import { balanceQuotes, withClosingMark } from './balance-quotes.ts';

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

  it('are no others than those that come next in the sentence', () => {
    const sentence = sampleTokens('" She liked " the gift from Poe " .');
    const clause = sentence.slice(1, 8);
    expect(withClosingMark(clause, sentence)).toEqual([...clause, sentence[8]]);
    const shortened = [...clause.slice(0, -1), ...sampleTokens('Poe')];
    expect(withClosingMark(shortened, sentence)).toEqual(shortened);
  });
});
