import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { beforeCredit } from './before-credit.ts';

/** What stands before the comma that a participle hangs on: before the last of a text. */
function before(text: string): string {
  const { tokens } = analyseText(text).sentences[0] ?? { tokens: [] };
  const comma = tokens.findLastIndex((token) => token.text === ',');
  return text.slice(0, tokens[beforeCredit(tokens, comma)]?.start);
}

it('a participle behind who says so hangs on what they say', () => {
  expect(before('The firms will merge, the owners said on Monday, creating a giant.')).toBe(
    'The firms will merge',
  );
});

it('a participle behind a clause hangs on that', () => {
  expect(before('In May, the firms merged, creating a giant.')).toBe('In May, the firms merged');
  expect(before('The firms will merge, the owners said in a note, creating a giant.')).toBe(
    'The firms will merge, the owners said in a note',
  );
  expect(before('The firms merged, creating a giant.')).toBe('The firms merged');
});
