import { describe, expect, it } from 'vitest';
import { eventShare, isVerb, relateWords, verbShare, verbsOf } from './lexicon.ts';

describe('the lexicon of WordNet', () => {
  it('tells nouns that name events from those that name things, people and groups', () => {
    for (const noun of ['shooting', 'earthquake', 'acquisition', 'trial'])
      expect(eventShare(noun)).toBeGreaterThan(0.9);
    for (const noun of ['table', 'mayor', 'army', 'apartment']) expect(eventShare(noun)).toBe(0);
  });

  it('weighs the senses of a noun by how often they are met', () => {
    expect(eventShare('death')).toBeGreaterThan(0.5);
    expect(eventShare('building')).toBeLessThan(0.2);
  });

  it('leads from a noun to its verb', () => {
    expect(verbsOf('death')).toEqual(['die']);
    expect(verbsOf('acquisition')).toContain('acquire');
    expect(verbsOf('denial')).toContain('deny');
    expect(verbsOf('takeover')).toContain('take over');
    expect(verbsOf('earthquake')).toEqual([]);
  });

  it('knows verbs with their particle', () => {
    expect(isVerb('take over')).toBe(true);
    expect(isVerb('table over')).toBe(false);
  });

  it('tells words that are mostly verbs from those that are mostly nouns', () => {
    for (const word of ['flee', 'seize', 'offer', 'stop']) expect(verbShare(word)).toBeGreaterThan(0.9);
    for (const word of ['police', 'price', 'eye']) expect(verbShare(word)).toBeLessThan(0.2);
    expect(verbShare('mayor')).toBe(0);
  });

  it('relates words that mean nearly the same, verbs or nouns', () => {
    expect(relateWords('kidnap', 'abduct')).toBe('synonym');
    expect(relateWords('quake', 'temblor')).toBe('synonym');
    expect(relateWords('murder', 'kill')).toBe('kind');
    expect(relateWords('kill', 'die')).toBe('consequence');
  });

  it('relates the same in either direction, and what has nothing in common not at all', () => {
    expect(relateWords('die', 'kill')).toBe('consequence');
    expect(relateWords('resign', 'explode')).toBe('none');
    expect(relateWords('nosuchword', 'kill')).toBe('none');
  });
});
