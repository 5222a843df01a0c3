import { describe, expect, it } from 'vitest';
import { isAggregate } from './aggregate.ts';
import { joinMentions } from '../clustering/join.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const strikes = (text: string, more: Partial<SampleSpec> = {}) => {
  const mention = sampleMention({
    text,
    trigger: /strikes?/u.exec(text)?.[0] ?? '',
    stem: 'strike',
    ...more,
  });
  return { ...mention, trigger: { ...mention.trigger, pos: 'noun' as const } };
};

describe('what counts several events', () => {
  it('is a plural with a number before it', () => {
    expect(isAggregate(strikes('The two strikes had cost half a million'))).toBe(true);
    expect(isAggregate(strikes('There were 12 strikes in ten years'))).toBe(true);
  });

  it('is neither one event nor a number of something else', () => {
    expect(isAggregate(strikes('A two-day strike stopped the trams'))).toBe(false);
    expect(isAggregate(strikes('Two unions announced strikes'))).toBe(false);
  });

  it('is no plural with a year or a day of the month before it', () => {
    expect(isAggregate(strikes('The 2017 strikes stopped the trams'))).toBe(false);
    const time = { ...sampleTime('2021-07-04'), start: 4, end: 10, text: 'July 4' };
    expect(isAggregate(strikes('The July 4 strikes stopped the trams', { time }))).toBe(false);
    expect(isAggregate(strikes('The 40 strikes stopped the trams'))).toBe(true);
  });

  it('is none of several events that the story tells apart', () => {
    const first = strikes('A strike stopped the trams of Velden', { time: sampleTime('2021-02-03') });
    const second = strikes('A strike stopped the trams of Velden again', {
      article: 'b',
      time: sampleTime('2021-02-17'),
    });
    const both = strikes('The two strikes stopped the trams of Velden', { article: 'c' });
    expect(joinMentions([first, second, both]).map(({ items }) => items)).toEqual([[0], [1], [2]]);
  });
});
