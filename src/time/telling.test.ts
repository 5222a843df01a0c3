import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from './lexer.ts';
import { longest } from './recogniser.ts';
import { recognisers } from './recognisers.ts';
import { mayHoldTime } from './telling.ts';
import { TokenReader } from './token-reader.ts';
import { HOLIDAYS } from './words/holidays.ts';
import { CARDINALS, ORDINALS } from './words/numbers.ts';
import { REFERENCES } from './words/phrases.ts';

const FAMILIES = recognisers(false);
const SOFT_WORDS = [
  'a', 'about', 'all', 'an', 'and', 'at', 'coming', 'couple', 'current', 'dozens', 'earlier', 'each', 'early', 'every', 'few', 'fiscal', 'following', 'former',
  'in', 'last', 'late', 'later', 'many', 'mid', 'more than', 'next', 'number', 'of', 'on', 'other', 'over', 'past', 'per', 'recent', 'same',
  'several', 'some', 'than', 'that', 'the', 'these', 'this', 'times', 'to', 'whole', '-', ',', ...Object.keys(CARDINALS), ...Object.keys(ORDINALS),
]; // prettier-ignore

function holdsPhrase(text: string): boolean {
  const reader = new TokenReader(text, lex(text, 0, text.length));
  return reader.tokens.some((_, at) => longest(FAMILIES, reader, at) !== null);
}

describe('mayHoldTime', () => {
  it('never passes over a text in which a family finds a phrase', () => {
    const words = fc.array(fc.constantFrom(...SOFT_WORDS), { maxLength: 10 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (text) => mayHoldTime(text, 0, text.length) || !holdsPhrase(text)),
      { numRuns: 2000 },
    );
  });

  it.each([
    ...Object.keys(HOLIDAYS),
    ...Object.keys(REFERENCES),
    ...['at five to six', 'at ten to six', 'at fifteen to six', 'at twenty to six', 'at twenty-five to six'],
  ])('lets "%s" through', (text) => {
    expect(mayHoldTime(text, 0, text.length)).toBe(true);
  });

  it('passes over a text without any word of time', () => {
    const text = 'The harbour lay quiet and nobody spoke of what the captain had lost.';
    expect(mayHoldTime(text, 0, text.length)).toBe(false);
  });
});
