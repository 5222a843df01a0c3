import { describe, expect, it } from 'vitest';
import { eventTime } from './event-time.ts';
import { timesOfOccasions } from './occasion-times.ts';
import { saidOnOccasion } from './said-on-occasion.ts';
import { sampleMention, sampleTime } from '../sample.ts';

const TEXT = 'Ann Poe met Ruiz, she told reporters after the talks.';
const met = sampleMention({ text: TEXT, trigger: 'met', time: sampleTime('2021-03-04') });
const talks = sampleMention({ text: TEXT, trigger: 'talks' });
const statement = sampleMention({
  text: TEXT,
  trigger: 'told',
  speaker: 'Ann Poe',
  kind: 'statement',
  about: { trigger: 'met' },
});
const said = {
  ...statement,
  occasion: { trigger: talks.trigger.start, words: 'after the talks', isOfThen: false },
};
const event = (...mentions: (typeof met)[]) => ({ mentions, time: eventTime(mentions) });

describe('the day of what was said on an occasion', () => {
  it('is that of the occasion, whatever else dates it', () => {
    const [, time] = timesOfOccasions([event(met, talks), event(said)]);
    expect(time).toMatchObject({ edtf: '2021-03-04', precision: 'day', certainty: 'inferred' });
    expect(time?.because).toContain('“told” as said “after the talks”');
  });

  it('is handed on from statement to statement', () => {
    const answer = sampleMention({ text: `${TEXT} Ruiz denied it.`, trigger: 'denied', kind: 'statement' });
    const next = {
      ...answer,
      occasion: { trigger: said.trigger.start, words: 'immediately', isOfThen: false },
    };
    const times = timesOfOccasions([event(next), event(said), event(met, talks)]);
    expect(times.map((time) => time?.edtf)).toEqual(['2021-03-04', '2021-03-04', undefined]);
  });

  it('is not known where the occasion has no day, or only a month', () => {
    expect(timesOfOccasions([event(talks), event(said)])).toEqual([null, null]);
    const inMarch = { ...met, time: sampleTime('2021-03-01', 31, 'month') };
    expect(timesOfOccasions([event(inMarch, talks), event(said)])).toEqual([null, null]);
  });
});

describe('a statement with the day of its occasion', () => {
  const day = eventTime([met]);

  it('is listed where what it tells is not', () => {
    const [told, group] = [
      { mentions: [met], time: day },
      { mentions: [said], time: day },
    ];
    expect(saidOnOccasion([told, group], new Set())).toEqual([group]);
    expect(saidOnOccasion([told, group], new Set([told]))).toEqual([]);
  });

  it('is listed in any case where it denies', () => {
    const [told, denial] = [
      { mentions: [met], time: day },
      { mentions: [{ ...said, stance: 'denies' as const }], time: day },
    ];
    expect(saidOnOccasion([told, denial], new Set([told]))).toEqual([denial]);
    expect(saidOnOccasion([told, { ...denial, time: null }], new Set([told]))).toEqual([]);
  });
});
