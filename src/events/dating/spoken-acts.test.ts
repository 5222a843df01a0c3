import { describe, expect, it } from 'vitest';
import { joinMentions } from '../clustering/join.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const said = (trigger: string, stem: string, text: string, spec: Partial<SampleSpec> = {}): EventMention =>
  sampleMention({
    article: 'a',
    text,
    trigger,
    stem,
    speaker: 'Ann Poe',
    about: { trigger: 'close' },
    time: sampleTime('2021-03-04'),
    ...spec,
  });

/** An act told without what was said, with the words of its clause. */
const told = (trigger: string, stem: string, text: string, spec: Partial<SampleSpec> = {}): EventMention => {
  const mention = sampleMention({
    article: 'b',
    text,
    trigger,
    stem,
    people: ['Ann Poe'],
    time: sampleTime('2021-03-04'),
    ...spec,
  });
  return { ...mention, clauseTerms: mention.terms };
};

const demanded = said('demanded', 'demand', 'Poe demanded that the council close the quarry');
const calledFor = (rest: string, spec?: Partial<SampleSpec>) =>
  told('called', 'call for', `Poe called for ${rest}`, spec);
const areOne = (...mentions: EventMention[]) => joinMentions(mentions).length === 1;

describe('what is done by speaking', () => {
  it('is one act, told with what was said or without', () => {
    expect(areOne(demanded, calledFor('an end to the quarry'))).toBe(true);
  });

  it('is another on another matter, of another person, in another article’s week', () => {
    expect(areOne(demanded, calledFor('an apology'))).toBe(false);
    expect(areOne(demanded, calledFor('an end to the quarry', { people: ['Bo Ruiz'] }))).toBe(false);
    expect(
      areOne(
        demanded,
        calledFor('an end to the quarry', { published: '2021-03-15', time: sampleTime('2021-03-14') }),
      ),
    ).toBe(false);
  });

  it('is another of another kind', () => {
    expect(areOne(demanded, told('praised', 'praise', 'Poe praised the council for the quarry'))).toBe(false);
  });

  it('is one in other words where either article has one such act that day', () => {
    const bare = (trigger: string, spec?: Partial<SampleSpec>) => ({
      ...told(trigger, trigger.replace(/e?d$/u, ''), `Poe ${trigger} the council at the quarry`, spec),
      clauseTerms: [],
    });
    expect(areOne(demanded, bare('pleaded'))).toBe(true);
    expect(joinMentions([demanded, bare('pleaded'), bare('appealed')])).toHaveLength(3);
    expect(areOne(demanded, bare('pleaded', { time: sampleTime('2021-03-05') }))).toBe(false);
  });

  it('is another of somebody else, and where one does several in a day', () => {
    const criticised = (who: string) =>
      told('criticised', 'criticize', `Poe criticised ${who}`, { people: ['Ann Poe', who] });
    const slammed = told('slammed', 'slam', 'Poe slammed Lund', {
      article: 'a',
      people: ['Ann Poe', 'Eva Lund'],
    });
    expect(areOne(slammed, criticised('Bo Ruiz'))).toBe(false);
    const warned = told('warned', 'warn', 'Poe warned of floods', { article: 'a' });
    expect(areOne(warned, told('cautioned', 'caution', 'Poe cautioned drivers'))).toBe(false);
  });

  it('is no refusal to speak of it', () => {
    const refused = (verb: string) =>
      said('refused', 'refuse', `Poe refused to ${verb} the quarry`, { about: { trigger: verb } });
    const rejected = told('rejected', 'reject', 'Poe rejected the quarry');
    expect(areOne(refused('close'), rejected)).toBe(true);
    expect(areOne(refused('discuss'), rejected)).toBe(false);
  });
});
