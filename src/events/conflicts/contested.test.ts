import { describe, expect, it } from 'vitest';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { contestedStems } from './contested.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const contested = (...specs: SampleSpec[]) => [
  ...contestedStems(
    describeMentions(specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }))),
  ),
];

const on = (day: string, article = 'a'): SampleSpec => ({
  article,
  text: 'The council met',
  trigger: 'met',
  stem: 'meet',
  time: sampleTime(day),
});

describe('stems a story uses of several events', () => {
  it('are those whose dates contradict within an article', () => {
    expect(contested(on('2021-03-02'), on('2021-03-16'))).toEqual(['meet']);
  });

  it('are not those of which two outlets have other dates', () => {
    expect(contested(on('2021-03-02'), on('2021-03-16', 'b'))).toEqual([]);
  });

  it('are those of which two outlets tell in other seasons', () => {
    expect(contested(on('2021-03-02'), on('2021-09-16', 'b'))).toEqual(['meet']);
  });

  it('are not those with one date, or none', () => {
    expect(contested(on('2021-03-02'), on('2021-03-02'), { text: 'It met', trigger: 'met' })).toEqual([]);
    expect(contested({ text: 'It met', trigger: 'met' })).toEqual([]);
  });

  it('are not those with one odd date among many that agree', () => {
    const days = Array.from({ length: 11 }, () => on('2021-03-02'));
    expect(contested(...days, on('2021-03-16'))).toEqual([]);
  });
});
