import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { insertionEnd } from './insertion.ts';

/** What stands behind the insertion that the first comma of a sentence opens; null: it opens none. */
function behind(text: string): string | null {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const open = tokens.findIndex((token) => token.text === ',');
  const end = insertionEnd(tokens, tokens.slice(0, open), open);
  return end === null ? null : text.slice(tokens[end + 1]?.start);
}

describe('what commas put in between a subject and its verb', () => {
  it.each([
    ['An inquiry into the fire, announced in May, will begin.', 'will begin.'],
    ['It was reported that the dam, built in 1960, had cracked.', 'had cracked.'],
    ['It was announced on Friday that the vote, set for May, would be held.', 'would be held.'],
  ])('ends before the verb: "%s"', (text, rest) => {
    expect(behind(text)).toBe(rest);
  });

  it.each([
    'The mill closed, the mayor said.',
    'It was announced in May, after the vote, that the mill would close.',
    'The mill burnt, killing two, on Monday.',
  ])('is none behind a whole clause: "%s"', (text) => {
    expect(behind(text)).toBeNull();
  });
});
