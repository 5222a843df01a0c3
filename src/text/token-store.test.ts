import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { TokenStore } from './token-store.ts';

const analysed = analyseText(
  'OSLO — “We sail,” said Ann Poe on Thursday. The ferry Ægir sank off Kestor in 2019, 40 miles out.\n',
);
const { sentences } = analysed;

describe('a store of tokens', () => {
  const store = new TokenStore();
  const { text, sentences: packed } = store.packText(analysed);

  it('gives every sentence as it was, its tokens too', () => {
    expect(text).toBe(analysed.text);
    expect(packed.length).toBeGreaterThan(1);
    for (const [index, sentence] of packed.entries()) {
      const { kind, start, end, paragraph, tokens } = sentence;
      const place = { index: sentence.index, kind, start, end, paragraph };
      expect({ ...place, tokens }).toEqual(sentences[index]);
    }
  });

  it('gives the same tokens while one sentence is looked at', () => {
    const [first, second] = packed;
    const tokens = first?.tokens;
    expect(first?.tokens).toBe(tokens);
    expect(second?.tokens).not.toEqual(tokens);
    expect(first?.tokens).toEqual(tokens);
  });
});
