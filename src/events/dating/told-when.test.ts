import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTime } from './event-time.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { timesToldWhen } from './told-when.ts';

/** The two of one sentence, "met" dated elsewhere: the days told for [what is met, the other]. */
function told(text: string, trigger: string, more: Partial<SampleSpec> = {}): (string | null)[] {
  const met = sampleMention({ text, trigger: 'met' });
  const other: EventMention = { ...sampleMention({ text, trigger, ...more }), sentence: met.sentence };
  const dated = sampleMention({
    text: 'They met on 31 December',
    trigger: 'met',
    time: sampleTime('2020-12-31'),
  });
  const events = [{ mentions: [met, dated] }, { mentions: [other] }];
  const times = timesToldWhen(events.map(({ mentions }) => ({ mentions, time: eventTime(mentions) })));
  return times.map((time) => time?.edtf ?? null);
}

describe('the time of what is told beside a dated event', () => {
  it('is that of the clause that "when" opens, before it or after it', () => {
    expect(told('When the two mayors met in Oslo , Poe asked for help', 'asked')).toEqual([
      null,
      '2020-12-31',
    ]);
    expect(told('Poe asked for help when the two mayors met in Oslo', 'asked')).toEqual([null, '2020-12-31']);
  });

  it('says that it is inferred, and from what', () => {
    const met = sampleMention({
      text: 'Poe asked when they met',
      trigger: 'met',
      time: sampleTime('2020-12-31'),
    });
    const asked = {
      ...sampleMention({ text: 'Poe asked when they met', trigger: 'asked' }),
      sentence: met.sentence,
    };
    const [, time] = timesToldWhen([
      { mentions: [met], time: eventTime([met]) },
      { mentions: [asked], time: null },
    ]);
    expect(time?.certainty).toBe('inferred');
    expect(time?.because).toContain('tells “asked” when “met”, and that is dated:');
  });

  it('is open where another clause or another word stands between', () => {
    expect(told('Poe asked for help , and when they met again he left', 'asked')).toEqual([null, null]);
    expect(told('While the two mayors met in Oslo , Poe asked for help', 'asked')).toEqual([null, null]);
    expect(told('When Poe came , they met , and she asked for help', 'asked')).toEqual([null, null]);
  });

  it('is open for plans, denials and statements', () => {
    const text = 'Poe asked for help when the two mayors met in Oslo';
    expect(told(text, 'asked', { kind: 'plan' })).toEqual([null, null]);
    expect(told(text, 'asked', { stance: 'denies' })).toEqual([null, null]);
  });

  it('is that of what the same witness told just before, in one quotation', () => {
    const dayOf = (text: string, more: Partial<SampleSpec> = {}) => {
      const [met, refused] = ['met', 'refused'].map((trigger) => {
        const mention = sampleMention({ text, trigger, ...more });
        return { ...mention, weight: 1, sentence: { ...mention.sentence, index: trigger === 'met' ? 4 : 5 } };
      });
      if (!met || !refused) throw new Error('no mentions');
      const time = eventTime([{ ...met, time: sampleTime('2020-12-31') }]);
      const [, found] = timesToldWhen([
        { mentions: [met], time },
        { mentions: [refused], time: null },
      ]);
      return found?.edtf ?? null;
    };
    expect(dayOf('They met in Oslo . Ruiz refused .', { speaker: 'Ann Poe' })).toBe('2020-12-31');
    expect(dayOf('They met in Oslo .” She said “ Ruiz refused .', { speaker: 'Ann Poe' })).toBeNull();
    expect(dayOf('They met in Oslo . Ruiz refused .')).toBeNull();
  });
});
