import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from './lexer.ts';

const words = (text: string): string[] => lex(text, 0, text.length).map(({ lower }) => lower);

describe('lex', () => {
  it.each([
    ['It’s Friday’s', ['it', "'s", 'friday', "'s"]],
    ["this year 's", ['this', 'year', "'s"]],
    ['8pm, 3rd, 1990s, Q4', ['8', 'pm', ',', '3', 'rd', ',', '1990', 's', ',', 'q', '4']],
    ['u.s. at 5 a.m.', ['u.s.', 'at', '5', 'a.m.']],
    ['1,000 and 2.5', ['1,000', 'and', '2.5']],
    ['Nov. 10,2017', ['nov', '.', '10', ',', '2017']],
  ])('splits "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives tokens in order that leave nothing out but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of lex(text, 0, text.length)) {
          expect(
            text
              .slice(last, start)
              .trim()
              .replace(/[\0-\x20\u200b]/g, ''),
          ).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
