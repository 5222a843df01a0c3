import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const verbsOf = (text: string) =>
  analyseText(text).sentences.flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'VERB').map(({ lower, lemma }) => `${lower}: ${lemma}`),
  );

describe('the verb of a headline', () => {
  it('is a form in "-s" after a name', () => {
    expect(verbsOf('Lena Holm checks into a hotel')).toEqual(['checks: check']);
  });

  it.each([
    'Holm officials at odds',
    'Three checks at the border',
    'The Holm shares.',
    'Lena Holm, officials, friends at odds',
  ])('is not found in %s', (text) => {
    expect(verbsOf(text)).toEqual([]);
  });

  it('is not looked for where there is one', () => {
    expect(verbsOf('Lena Holm visits in Oslo and Bergen were cancelled')).toEqual(['cancelled: cancel']);
  });
});
