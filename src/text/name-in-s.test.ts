import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const tagOf = (text: string): string | undefined =>
  analyseText(text).sentences[0]?.tokens.find(({ text: word }) => /^['’]s$/u.test(word))?.pos;

describe('"\'s" behind a name', () => {
  it.each([
    'Corin’s said it would close.',
    "Corin's has closed the shops.",
    'Corin’s on Sunday rejected the bid.',
    'Corin’s rejected the bid.',
    'Shares of Corin’s Inc. fell.',
  ])('ends the name where a predicate follows: %s', (text) => {
    expect(tagOf(text)).toBe('PROPN');
  });

  it.each([
    'Corin’s board said it would close.',
    'Corin’s planned closure was called off.',
    'A friend of Ann Corin’s said it would close.',
    'Exports grew while Corin’s are shrinking.',
    'Corin’s was shot down over the sea.',
    'Corin’s has been the fastest growth.',
    'Chad’s ships left in May, Corin’s on Monday.',
    'Chad’s exports rose, but Corin’s lost a third.',
  ])('is an owner’s: %s', (text) => {
    expect(tagOf(text)).not.toBe('PROPN');
  });
});
