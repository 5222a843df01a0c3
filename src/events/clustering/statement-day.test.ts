import { describe, expect, it } from 'vitest';
import { joinMentions } from './join.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const said = (article: string, text: string, about: string, spec: Partial<SampleSpec> = {}) =>
  sampleMention({
    article,
    text,
    trigger: 'said',
    speaker: 'Ann Poe',
    people: ['Ann Poe', 'Ben Ruiz', 'Cara Lind'],
    time: sampleTime('2021-03-04'),
    about: { trigger: about },
    stance: 'doubts',
    ...spec,
  });
const question = said('a', 'Poe said Ruiz and Lind might meet in spring', 'meet');
const topic = said('b', 'Poe said whether they would talk was open', 'talk');

describe('what a speaker says in one day', () => {
  it('on one matter is one statement, whichever sentence an outlet picks', () => {
    expect(joinMentions([question, topic])).toHaveLength(1);
  });

  it('is not one where it was made in two ways', () => {
    const letter = said('a', 'Poe said in a letter that Ruiz and Lind might meet in spring', 'meet');
    const rally = said('b', 'At a rally, Poe said whether they would talk was open', 'talk');
    expect(joinMentions([letter, topic])).toHaveLength(1);
    expect(joinMentions([letter, rally])).toHaveLength(2);
  });

  it('is one where the words that say it are', () => {
    const spec = { people: ['Ann Poe'], stance: 'expects' as const };
    const closed = said('a', 'Poe said the chemical plant would stay closed', 'closed', spec);
    const shut = said('b', 'Poe said the plant would stay shut', 'shut', spec);
    expect(joinMentions([closed, shut])).toHaveLength(1);
  });

  it('is one where both are of what is to come for one person on one day', () => {
    const onDay = (article: string, verb: string, day: string) =>
      said(article, `${article === 'a' ? 'Poe said Ruiz would' : 'Poe said he will'} ${verb}`, verb, {
        people: ['Ann Poe', 'Ben Ruiz'],
        about: { trigger: verb, time: sampleTime(day) },
        stance: 'expects',
      });
    const arrival = onDay('a', 'arrive', '2021-03-09');
    expect(joinMentions([arrival, onDay('b', 'sign', '2021-03-09')])).toHaveLength(1);
    expect(joinMentions([arrival, onDay('b', 'sign', '2021-03-12')])).toHaveLength(2);
  });

  it('on another day, on another matter or by another speaker is another', () => {
    const later = said('b', 'Poe said whether they would talk was open', 'talk', {
      time: sampleTime('2021-03-19'),
    });
    const other = said('b', 'Poe said the tax rises', 'rises', { people: ['Ann Poe'] });
    const lind = said('b', 'Lind said they would talk', 'talk', { speaker: 'Cara Lind' });
    for (const two of [later, other, lind]) expect(joinMentions([question, two])).toHaveLength(2);
  });

  it('stays two where what was claimed is taken back', () => {
    const claim = said('a', 'Poe said Ruiz and Lind would meet', 'meet', { stance: 'expects' });
    const denial = said('b', 'Poe said Ruiz and Lind would not meet', 'meet', { stance: 'denies' });
    expect(joinMentions([claim, denial])).toHaveLength(2);
  });

  it('stays two also where a third sentence goes with either', () => {
    const claim = said('a', 'Poe said Ruiz and Lind would meet', 'meet', { stance: 'expects' });
    const denial = said('c', 'Poe said Ruiz and Lind would not meet', 'meet', { stance: 'denies' });
    const of = joinMentions([claim, topic, denial]).map(({ items }) => items);
    expect(of.some((items) => items.includes(0) && items.includes(2))).toBe(false);
    expect(of).toHaveLength(2);
  });
});
