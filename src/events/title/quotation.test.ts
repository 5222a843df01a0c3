import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { quotationAround, quotesPredicate } from './quotation.ts';
import { wordsOf } from './wording.ts';

const tokensOf = (text: string) => analyseText(text).sentences.flatMap(({ tokens }) => tokens);

describe('a quotation that opens with a verb', () => {
  it.each([
    ['The founder “preyed on the hopes of her investors” in May.', true],
    ['The founder had “preyed on the hopes of her investors” in May.', true],
    ['They “prey on the hopes of investors” in May.', true],
    ['The founder told the crowd “stay calm and go home” in May.', false],
    ['The plan was “not a gift to those who built it but a trap”.', true],
    ['The answer was “Not a chance, we will stay here”.', false],
    ['The answer was “we will stay here until the end”.', false],
    ['The founder, “preying on the hopes of her investors”, left.', false],
    ['The founder praised her team “working through the night” in May.', false],
    ['The founder called for “opened doors and minds” in May.', false],
  ])('is part of the clause where its subject stands before it: "%s"', (text, isPart) => {
    const tokens = tokensOf(text);
    const open = tokens.findIndex((token) => token.text === '“');
    expect(quotesPredicate(tokens, open)).toBe(isPart);
  });

  it('is not all that is said', () => {
    const around = (text: string, word: string) => {
      const tokens = tokensOf(text);
      const about = tokens.find((token) => token.text === word) ?? { start: 0 };
      const quoted = quotationAround(tokens, about);
      return quoted && wordsOf(quoted, null);
    };
    expect(around('The founder “preyed on the poor”, Poe said.', 'preyed')).toBeNull();
    expect(around('Poe said “the founder preyed on the poor”.', 'preyed')).toBe(
      'The founder preyed on the poor',
    );
  });
});
