import { describe, expect, it } from 'vitest';
import { joinMentions } from './join.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const took: SampleSpec = {
  article: 'a',
  text: 'The minister took a private flight to Boise in June.',
  trigger: 'took',
};
const spent: SampleSpec = {
  article: 'b',
  text: 'He spent public money on a private flight to Boise.',
  trigger: 'spent',
};

/** The triggers of each event that mentions come to. */
const eventsOf = (...specs: readonly SampleSpec[]) =>
  joinMentions(specs.map(sampleMention)).map(({ items }) => items.map((item) => specs[item]?.trigger));

describe('sentences of two outlets that are put alike', () => {
  it('tell of one event by whatever verbs, and say by which words', () => {
    const [event] = joinMentions([took, spent].map(sampleMention));
    expect(event).toMatchObject({ items: [0, 1], because: ['A and B: told alike: private, flight, Boise'] });
  });

  it('stay apart on other days, of other things, and in one article', () => {
    const onDay = (spec: SampleSpec, day: string): SampleSpec => ({ ...spec, time: sampleTime(day) });
    expect(eventsOf(onDay(took, '2020-06-04'), onDay(spent, '2020-06-11'))).toEqual([['took'], ['spent']]);
    const sued = { article: 'b', text: 'Five tribes sued over the monument in Boise.', trigger: 'sued' };
    expect(eventsOf(took, sued)).toEqual([['took'], ['sued']]);
    const [a, b] = [sampleMention(took), sampleMention(spent)];
    expect(joinMentions([a, { ...b, article: a.article }])).toHaveLength(2);
  });

  it('stay apart where one word or their speaker is all they share', () => {
    const bridge = (article: string, verb: string): SampleSpec => ({
      article,
      text: `Bridge ${verb}.`,
      trigger: verb,
    });
    expect(eventsOf(bridge('a', 'inspected'), bridge('b', 'painted'))).toHaveLength(2);
    const told = (article: string, verb: string): SampleSpec => ({
      article,
      text: `Detective Rosa Quill: ${verb}.`,
      trigger: verb,
      speaker: 'Detective Rosa Quill',
    });
    expect(eventsOf(told('a', 'detained'), told('b', 'continued'))).toHaveLength(2);
  });

  it('add nothing where outlets share an event in one of them', () => {
    const [one, flight] = [sampleMention(took), sampleMention({ ...took, trigger: 'flight' })];
    const told = sampleMention({ article: 'c', text: 'The flight ended in Reno.', trigger: 'flight' });
    const mentions = [one, { ...flight, sentence: one.sentence }, sampleMention(spent), told];
    expect(joinMentions(mentions).map(({ items }) => items)).toEqual([[0], [1, 3], [2]]);
  });
});
