import { describe, expect, it } from 'vitest';
import { describeMentions } from './features.ts';
import { contestedStems } from './contested.ts';
import { sampleMention, sampleTime, type SampleSpec } from './sample.ts';

const contested = (...specs: SampleSpec[]) => [
  ...contestedStems(
    describeMentions(specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }))),
  ),
];

const onDay = (day: string): SampleSpec => ({
  text: `The council met on ${day}`,
  trigger: 'met',
  stem: 'meet',
  time: sampleTime(day),
});

describe('stems a story uses of several events', () => {
  it('are those whose dates contradict', () => {
    expect(contested(onDay('2021-03-02'), onDay('2021-03-16'))).toEqual(['meet']);
  });

  it('are not those with one date, or none', () => {
    expect(contested(onDay('2021-03-02'), onDay('2021-03-02'), { text: 'It met', trigger: 'met' })).toEqual(
      [],
    );
    expect(contested({ text: 'It met', trigger: 'met' })).toEqual([]);
  });

  it('are not those with one odd date among many that agree', () => {
    const days = Array.from({ length: 11 }, () => onDay('2021-03-02'));
    expect(contested(...days, onDay('2021-03-16'))).toEqual([]);
  });
});
