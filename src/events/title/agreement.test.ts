import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { agreementIn } from './agreement.ts';

const told = (article: string, clauseTerms: string[], stem = 'derail') => ({
  ...sampleMention({ text: 'It derailed.', trigger: 'derailed', stem, article }),
  clauseTerms,
});

const wordsOf = (title: string): readonly Token[] => analyseText(`${title}.`).sentences[0]?.tokens ?? [];

describe('what other articles tell, too', () => {
  const main = told('wire', ['train', 'field']);
  const others = ['post', 'herald', 'times', 'echo'].map((article, place) =>
    told(article, place === 0 ? ['train', 'curve'] : ['curve'], 'crash'),
  );
  const agreement = agreementIn([main, ...others]);
  const ofTitle = (title: string, mention: EventMention = main) => agreement(mention, wordsOf(title));

  it('speaks for a title, each of its words by the share of the others that have it', () => {
    expect(ofTitle('The train derailed')).toBe(0.25);
    expect(ofTitle('The boat derailed')).toBe(0);
    expect(ofTitle('The train derailed', others[0])).toBe(0.5);
  });

  it('counts no more than a word that all have, and nothing that no verb tells', () => {
    expect(ofTitle('The train derailed in a curve')).toBe(1);
    expect(ofTitle('The train in the curve')).toBe(0);
  });

  it('counts nothing within one article', () => {
    const alone = agreementIn([main, told('wire', ['train'])]);
    expect(alone(main, wordsOf('The train derailed'))).toBe(0);
  });
});
