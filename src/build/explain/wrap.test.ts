import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { wrap } from './wrap.ts';

describe('a wrapped text', () => {
  it('hangs under what it begins with', () => {
    const words = 'bridge '.repeat(14).trim();
    expect(wrap(words, '  [1] ')).toEqual([
      `  [1] ${'bridge '.repeat(10).trim()}`,
      `      ${'bridge '.repeat(4).trim()}`,
    ]);
  });

  it('breaks lines of the article anew', () => {
    expect(wrap('the old\nbridge', '“', ' ')).toEqual(['“the old bridge']);
  });

  it('leaves a long word whole, on a line of its own', () => {
    const word = 'x'.repeat(90);
    expect(wrap(`a ${word} b`, '', '')).toEqual(['a', word, 'b']);
  });

  it('keeps every word and, but for words that are longer, its width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/)), (words) => {
        const lines = wrap(words.join(' '), '- ', '  ');
        expect(lines.every((line) => line.length <= 80)).toBe(true);
        expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(['-', ...words]);
      }),
    );
  });
});
