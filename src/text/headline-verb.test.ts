import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const verbsOf = (text: string) =>
  analyseText(text).sentences.flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'VERB').map(({ lower, lemma }) => `${lower}: ${lemma}`),
  );

describe('the verb of a headline', () => {
  it.each([
    ['Lena Holm checks into a hotel', 'checks: check'],
    ['Microchip maker issues profit warning', 'issues: issue'],
    ['Watchdog fines bank over loans', 'fines: fine'],
    ['Acme Buys Bolt in $2 Billion Deal', 'buys: buy'],
    ['Cyclone nears Fiji', 'nears: near'],
    ['Rover lands on Mars', 'lands: land'],
    ['Acme eyes stake', 'eyes: eye'],
  ])('is a form in "-s" after a name or a singular: %s', (text, verb) => {
    expect(verbsOf(text)).toEqual([verb]);
  });

  it.each([
    ['Protesters torch police station in Lima', 'torch: torch'],
    ['Pirates free tanker crew', 'free: free'],
    ['Train drivers end walkout', 'end: end'],
    ['Five die in Alpine avalanche', 'die: die'],
    ['India, Nepal sign border accord', 'sign: sign'],
    ['Oil prices rise on supply fears', 'rise: rise'],
    ['Car bombs rock Baghdad', 'rock: rock'],
    ['Lions top Bears in overtime', 'top: top'],
  ])('is a bare form after a plural, a number or a pair of names: %s', (text, verb) => {
    expect(verbsOf(text)).toEqual([verb]);
  });

  it('is looked for in each clause', () => {
    expect(verbsOf('Oil tops $90 as Opec trims output')).toEqual(['tops: top', 'trims: trim']);
    expect(verbsOf('Airline cuts 4,000 jobs as bookings slump')).toEqual(['cuts: cut', 'slump: slump']);
  });

  it.each([
    'Holm officials at odds',
    'Three checks at the border',
    'Lena Holm, officials, friends at odds',
    'Peace talks at risk after border clash',
    'Arms deal with Iran under fire',
    'Sports bar fire in Boston',
    'Oil prices at three-year high',
    'New York marathon winners',
  ])('is not found in %s', (text) => {
    expect(verbsOf(text)).toEqual([]);
  });

  it('is found in a sentence that has no verb at all', () => {
    expect(verbsOf('Police call the shooting an accident.')).toEqual(['call: call']);
    expect(verbsOf('The Holm shares.')).toEqual([]);
    expect(verbsOf('Two arrests on Monday.')).toEqual([]);
    expect(verbsOf('“The Holm shares.”')).toEqual([]);
    expect(verbsOf('Holm wept. “There were nurses, protesters march stewards.”')).toEqual(['wept: weep']);
  });

  it('is not looked for where there is one, but what may be a noun beside it is one', () => {
    expect(verbsOf('Lena Holm visits in Oslo and Bergen were cancelled')).toEqual(['cancelled: cancel']);
    expect(verbsOf('Paris attack suspect charged')).toEqual(['charged: charge']);
    expect(verbsOf('Rail unions reject pay offer')).toEqual(['reject: reject']);
    expect(verbsOf('Volunteers help find boy')).toEqual(['help: help', 'find: find']);
  });
});
