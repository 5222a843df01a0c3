import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { opensContentThat } from './content-that.ts';

describe('a “that” opens what the words before it are nothing without', () => {
  it.each([
    ['The court ruled that the law was void.', true],
    ['The court ruled on Monday that the law was void.', true],
    ['Poe is sure that the pier will close.', true],
    ['She had confirmation that the pier was shut.', true],
    ['The board agreed on condition that he left.', true],
    ['He read a report that was published late.', false],
    ['He closed the pier that the state built.', false],
  ])('%s %s', (text, expected) => {
    const tokens = analyseText(text).sentences[0]?.tokens ?? [];
    const that = tokens.findIndex(({ lower }) => lower === 'that');
    expect(opensContentThat(tokens, that)).toBe(expected);
  });
});
