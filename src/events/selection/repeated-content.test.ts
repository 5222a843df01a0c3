import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTime } from '../dating/event-time.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { repeatedContents } from './repeated-content.ts';

const TEXT = 'They robbed the town, Poe said';

const robbed = (article: string, spec: Partial<SampleSpec> = {}) =>
  sampleMention({ article, text: TEXT, trigger: 'robbed', stem: 'rob', ...spec });
const said = (article: string, spec: Partial<SampleSpec> = {}) =>
  sampleMention({
    article,
    text: TEXT,
    trigger: 'said',
    speaker: 'Ann Poe',
    people: ['Ann Poe'],
    about: { trigger: 'robbed', stem: 'rob', kind: 'happening' },
    ...spec,
  });
const groupOf = (mentions: EventMention[]) => ({ mentions, time: eventTime(mentions) });
const isRepeated = (content: EventMention[], ...statements: EventMention[][]) => {
  const group = groupOf(content);
  return repeatedContents(new Set([group, ...statements.map(groupOf)])).has(group);
};

describe('the content of a statement', () => {
  it('is told by the statement that one person makes in the same passages', () => {
    expect(isRepeated([robbed('a'), robbed('b')], [said('a'), said('b')])).toBe(true);
  });

  it('is all of what is quoted there, not of what is only reported', () => {
    const ran = { text: '"They robbed the town and ran," Poe said', trigger: 'ran', speaker: 'Ann Poe' };
    expect(isRepeated([robbed('a', ran)], [said('a', { text: ran.text })])).toBe(true);
    const reported = { ...ran, text: 'They robbed the town and ran, Poe said' };
    expect(isRepeated([robbed('a', reported)], [said('a', { text: reported.text })])).toBe(false);
  });

  it('is an event of its own where an outlet tells it by itself, or two statements do', () => {
    expect(isRepeated([robbed('a'), robbed('b')], [said('a')])).toBe(false);
    expect(isRepeated([robbed('a'), robbed('b')], [said('a')], [said('b')])).toBe(false);
  });

  it('is an event of its own where it has a day, or is to come', () => {
    const dated = { time: sampleTime('2021-03-01') };
    expect(isRepeated([robbed('a', dated), robbed('b')], [said('a'), said('b')])).toBe(false);
    const plan = { kind: 'plan' as const };
    expect(isRepeated([robbed('a', plan)], [said('a')])).toBe(false);
  });

  it('is the event where nobody in person says it', () => {
    expect(isRepeated([robbed('a')], [said('a', { speaker: 'police', people: [] })])).toBe(false);
  });
});
