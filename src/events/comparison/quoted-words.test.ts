import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { describeMentions } from './describe-mentions.ts';
import { areOneQuotation, longestWords, quotedWords } from './quoted-words.ts';

const said = (text: string, speaker = 'Poe') =>
  sampleMention({ text, trigger: 'said', kind: 'statement', speaker, people: [speaker], article: text });
const areOne = (a: string, b: string, speaker = 'Poe') => {
  const [one, other] = describeMentions([said(a), said(b, speaker)]);
  return one !== undefined && other !== undefined && areOneQuotation(one, other);
};

describe('the words quoted in a statement', () => {
  it('are those between the marks', () => {
    const words = ['it', "isn't", 'a', 'rush', 'to', 'judgment'];
    expect(quotedWords(said('“It isn’t a rush to judgment,” Poe said.'))).toEqual(words);
    expect(quotedWords(said('Poe said "it isn\'t a rush" but no rush "to judgment."'))).toEqual([
      'it',
      "isn't",
      'a',
      'rush',
      'to',
      'judgment',
    ]);
  });

  it('are those before the closing mark of what began in a sentence before', () => {
    expect(quotedWords(said('It was a rush to judgment," Poe said.'))).toHaveLength(6);
  });

  it('are none where there is but a phrase or a saying', () => {
    expect(quotedWords(said('Poe said it was "a rush".'))).toEqual([]);
    expect(quotedWords(said('"I do not know," Poe said.'))).toEqual([]);
    expect(quotedWords(said('Poe said it was a rush to judgment.'))).toEqual([]);
  });

  it('are found by the longest of them', () => {
    expect(longestWords(['a', 'rush', 'to', 'judgment', 'a', 'rush'])).toEqual(['judgment', 'rush']);
  });
});

describe('one quotation in two articles', () => {
  const whole = '"This was a rush to judgment by people who should know better," Poe said.';

  it('may be cut and changed a little', () => {
    expect(areOne(whole, 'Poe said it was "a rush to judgment by people who should know."')).toBe(true);
    expect(areOne(whole, '"This was the rush to judgment by people who know better," Poe said.')).toBe(true);
  });

  it('is of one speaker', () => {
    expect(areOne(whole, whole.replace('Poe', 'Ruiz'), 'Ruiz')).toBe(false);
  });

  it('is not what only shares a few words with it', () => {
    expect(areOne(whole, '"This was the work of people who hate us," Poe said.')).toBe(false);
    expect(areOne(whole, 'Poe said it was "a rush to disaster".')).toBe(false);
  });
});
