import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { upToMainClause } from './fronted-cue.ts';

describe('a cue within a clause that opens the sentence', () => {
  it.each([
    [
      'When Poe told the board that she would go, few were surprised.',
      'told',
      'When Poe told the board that she would go',
    ],
    ['When the pier shut, Poe said it was unsafe.', 'said', 'When the pier shut , Poe said it was unsafe .'],
    ['Poe said she would go, as expected.', 'said', 'Poe said she would go , as expected .'],
  ])('%s', (text, cue, expected) => {
    const tokens = analyseText(text).sentences[0]?.tokens ?? [];
    const words = upToMainClause(tokens, { start: text.indexOf(cue) }).map((token) => token.text);
    expect(words.join(' ')).toBe(expected);
  });
});
