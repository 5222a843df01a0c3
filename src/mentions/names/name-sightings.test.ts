import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../text/analysed-text.ts';
import { NameSightings } from './name-sightings.ts';
import { learnNames } from './story-names.ts';
import { invented } from '../test-story.ts';

const sightingsOf = (body: string) => {
  const article = invented(body);
  const names = new NameSightings();
  return article.analysed.sentences.map((sentence) => names.read(sentence, article));
};

describe('sightings of names', () => {
  it('doubt an ordinary word that opens a sentence, and take demonyms for no names', () => {
    const [first] = sightingsOf('Ferries left Aldbrook with a Norwegian crew.');
    const seen = first?.sightings?.map(({ span, doubted }) => [span.text, doubted]);
    expect(seen).toEqual([
      ['Ferries', 'ferries'],
      ['Aldbrook', null],
    ]);
  });

  it('are none of a post in capital letters', () => {
    const [first] = sightingsOf('The former CEO, Ada Holm, left with the CFO.');
    expect(first?.sightings?.map(({ span }) => span.text)).toEqual(['Ada Holm']);
    const [second] = sightingsOf('The USA and Northreach CEO Ada Holm agreed.');
    expect(second?.sightings?.map(({ span }) => span.text)).toContain('USA');
  });

  it('tell by its company what a name stands for', () => {
    const [first] = sightingsOf('Mayor Ada Holm left Aldbrook, Norway, a port.');
    expect(first?.sightings?.map(({ company }) => company)).toEqual(['person', 'place', null]);
  });

  it('tell a firm by what people don’t have, not by a chief of staff', () => {
    const companyOf = (body: string) => sightingsOf(body)[0]?.sightings?.at(-1)?.company;
    expect(companyOf('The crew met Aldo’s chief executive.')).toBe('firm');
    expect(companyOf('The crew sold Aldo shares.')).toBe('firm');
    expect(companyOf('The crew met Aldo’s chief of staff.')).toBe(null);
    expect(companyOf('The crew saw that Aldo shares her joy.')).toBe(null);
    expect(companyOf('The crew sold Aldo’s shares.')).toBe(null);
    expect(companyOf('The crew met Aldo’s shareholders.')).toBe('firm');
  });

  it('keep a portfolio that begins the name of an outlet, and no title', () => {
    const [first] = sightingsOf('The State Gazette and the Health Herald quoted Mayor Ada Holm.');
    expect(first?.sightings?.map(({ span }) => span.text)).toEqual([
      'State Gazette',
      'Health Herald',
      'Ada Holm',
    ]);
  });

  it('are none in a sentence without capitals', () => {
    expect(sightingsOf('ada holm left aldbrook .')[0]?.sightings).toBeNull();
  });

  it('take no more than one look at the words of a sentence that has capitals', () => {
    const { article, analysed, times } = invented('Mayor Ada Holm left Aldbrook. She met Jo Reed on Friday.');
    let looks = 0;
    const sentences = analysed.sentences.map((sentence): Sentence => ({
      ...sentence,
      get tokens() {
        looks++;
        return sentence.tokens;
      },
    }));
    const counted = { article, analysed: { ...analysed, sentences }, times };
    const names = learnNames([counted])(counted);
    expect(names.flat().map(({ text }) => text)).toEqual(['Ada Holm', 'Aldbrook', 'Jo Reed']);
    expect(looks).toBe(sentences.length);
  });
});
