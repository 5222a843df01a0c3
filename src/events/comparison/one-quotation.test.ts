import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { describeMentions } from './describe-mentions.ts';
import { areOneQuotation } from './one-quotation.ts';
import { conflict } from '../conflicts/conflict.ts';

const said = (text: string, speaker = 'Poe') =>
  sampleMention({ text, trigger: 'said', kind: 'statement', speaker, people: [speaker], article: text });
const areOne = (a: string, b: string, speaker = 'Poe') => {
  const [one, other] = describeMentions([said(a), said(b, speaker)]);
  return one !== undefined && other !== undefined && areOneQuotation(one, other);
};

describe('one quotation in two articles', () => {
  const whole = '"This was a rush to judgment by people who should know better," Poe said.';

  it('may be cut and changed a little', () => {
    expect(areOne(whole, 'Poe said it was "a rush to judgment by people who should know."')).toBe(true);
    expect(areOne(whole, '"This was the rush to judgment by people who know better," Poe said.')).toBe(true);
  });

  it('may be a phrase that the other has, too, of one day', () => {
    expect(areOne('Poe said the rule was "a disgrace".', '"It\'s a disgrace. They hate us," Poe said.')).toBe(
      true,
    );
    expect(areOne('Poe said the rule was "a disgrace".', 'Poe said it was "no great disgrace".')).toBe(false);
    expect(areOne('Poe said the rule was "a sad day".', '"The day was sad and long for us," Poe said.')).toBe(
      false,
    );
    expect(areOne('Poe said the rule was "a disgrace".', 'Poe said the rule was "a scandal".')).toBe(false);
  });

  it('is of one speaker', () => {
    expect(areOne(whole, whole.replace('Poe', 'Ruiz'), 'Ruiz')).toBe(false);
  });

  it('is not what only shares a few words with it', () => {
    expect(areOne(whole, '"This was the work of people who hate us," Poe said.')).toBe(false);
    expect(areOne(whole, 'Poe said it was "a rush to disaster".')).toBe(false);
  });

  it.each([
    [
      '"I did not steal the money from the bank," Poe said.',
      '"I did steal the money from the bank," Poe said.',
    ],
    [
      '"We have reached a deal with the union," Poe said.',
      '"We haven\'t reached a deal with the union," Poe said.',
    ],
    [
      '"At least 12 people were killed in the blast," Poe said.',
      '"At least 40 people were killed in the blast," Poe said.',
    ],
    ['"12 people were killed in the blast," Poe said.', '"40 people were killed in the blast," Poe said.'],
  ])('is not what says otherwise: %s', (a, b) => {
    const [one, other] = describeMentions([said(a), said(b)]);
    expect(areOne(a, b)).toBe(false);
    expect(one && other && conflict(one, other)).not.toBeNull();
  });

  it('may be cut before a negation, and be spelt in two ways', () => {
    const short = '"The programme was a long and bitter fight," Poe said.';
    expect(areOne(short, '"The program was a long and bitter fight. I am not sorry," Poe said.')).toBe(true);
  });

  it('is not what has another noun', () => {
    const tagged = (text: string) => {
      const mention = said(text);
      const tokens = mention.sentence.tokens.map((token) => ({
        ...token,
        pos: /^(?:day|football|town)$/u.test(token.lower) ? ('NOUN' as const) : token.pos,
      }));
      return { ...mention, sentence: { ...mention.sentence, tokens } };
    };
    const [one, other] = describeMentions([
      tagged('"This is a terrible day for football," Poe said.'),
      tagged('"This is a terrible day for our town," Poe said.'),
    ]);
    expect(one && other && areOneQuotation(one, other)).toBe(false);
  });
});
