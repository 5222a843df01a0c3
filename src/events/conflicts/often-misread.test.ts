import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { isOftenMisread } from './often-misread.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const burnt = (spec: Partial<SampleSpec>): EventMention =>
  sampleMention({ text: 'The mill burnt down', trigger: 'burnt', stem: 'burn', ...spec });

function isMisread(...mentions: EventMention[]): boolean {
  const [a, b] = describeMentions(mentions);
  return a !== undefined && b !== undefined && isOftenMisread(a, b);
}

describe('what is often misread', () => {
  const [march, june] = [sampleTime('2021-03-01'), sampleTime('2021-06-01')];

  it('is whether something is planned or happened, and a day that was concluded', () => {
    expect(isMisread(burnt({ kind: 'plan' }), burnt({}))).toBe(true);
    const concluded = burnt({ article: 'b', time: { ...june, certainty: 'inferred' } });
    expect(isMisread(burnt({ time: march }), concluded)).toBe(true);
  });

  it('is not what is planned for another day than it happened on, both stated', () => {
    const planned = burnt({ article: 'b', kind: 'plan', time: june });
    expect(isMisread(planned, burnt({ time: march }))).toBe(false);
  });

  it('is not what an article plans weeks after the day it happened on', () => {
    const planned = (published: string) => burnt({ article: 'b', kind: 'plan', published });
    expect(isMisread(planned('2021-04-01'), burnt({ time: march }))).toBe(false);
    expect(isMisread(planned('2021-03-05'), burnt({ time: march }))).toBe(true);
  });
});
