import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { agreementIn } from './agreement.ts';

const told = (article: string, clauseTerms: string[], stem = 'derail') => ({
  ...sampleMention({ text: 'It derailed.', trigger: 'derailed', stem, article }),
  clauseTerms,
});

describe('what other articles tell, too', () => {
  const main = told('wire', ['train', 'field']);
  const aside = told('wire', ['Poe', 'son'], 'travel');
  const others = [told('post', ['train', 'curv']), told('herald', ['train', 'curv', 'dawn', 'speed'])];

  it('speaks for a clause, each word by the share of the others that have it', () => {
    const agreement = agreementIn([main, aside, ...others]);
    expect(agreement(main)).toBe(2);
    expect(agreement(aside)).toBe(0);
    expect(agreement(others[0] ?? main)).toBe(2.5);
  });

  it('counts no more than a few words, and nothing within one article', () => {
    const words = ['a', 'b', 'c', 'd', 'e'];
    expect(agreementIn([told('wire', words), told('post', words)])(told('wire', words))).toBe(3);
    expect(agreementIn([main, aside])(main)).toBe(0);
  });
});
