import { describe, expect, it } from 'vitest';
import { joinMentions } from './join.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

/** The texts of each event's mentions. */
function joined(...specs: SampleSpec[]): string[][] {
  const mentions = specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }));
  return joinMentions(mentions).map(({ items }) => items.map((item) => specs[item]?.text ?? ''));
}

const met: SampleSpec = {
  text: 'Ann Poe met Ben Ruiz in Oslo on 7 July',
  trigger: 'met',
  stem: 'meet',
  people: ['Ann Poe', 'Ben Ruiz'],
  time: sampleTime('2021-07-07'),
};

const undatedMet: SampleSpec = { ...met };
delete undatedMet.time;

describe('joining mentions of one event', () => {
  it('joins one trigger, the same people and a date that fits', () => {
    const month = sampleTime('2021-07-01', 31, 'month');
    const other: SampleSpec = {
      ...met,
      text: 'Poe and Ruiz had a meeting in July, in Oslo',
      trigger: 'meeting',
      time: month,
    };
    expect(joined(met, other)).toHaveLength(1);
  });

  it('joins related predicates', () => {
    const other: SampleSpec = {
      ...met,
      text: 'Ann Poe and Ben Ruiz got together in Oslo',
      trigger: 'got together',
      stem: 'get together',
    };
    expect(joined(met, other)).toHaveLength(1);
  });

  it('keeps what an archive tells undated from dated events of other weeks', () => {
    const years = ['2016', '2017', '2018', '2019', '2020'].map((year): SampleSpec => ({
      text: 'It rained',
      trigger: 'rained',
      published: `${year}-03-05`,
    }));
    const restated = { ...undatedMet, published: '2021-07-10' };
    const dated = { ...met, published: '2021-07-08' };
    const inOne = (...specs: SampleSpec[]) =>
      joined(...specs).filter((texts) => texts.includes(met.text)).length === 1;
    expect(inOne(dated, restated, ...years)).toBe(true);
    expect(inOne(dated, { ...restated, published: '2021-08-10' }, ...years)).toBe(false);
    expect(inOne(dated, { ...restated, published: '2021-08-10' })).toBe(true);
  });

  it('keeps apart what resolved dates keep apart', () => {
    expect(joined(met, { ...met, text: `${met.text} again`, time: sampleTime('2021-11-10') })).toHaveLength(
      2,
    );
  });

  it('allows neighbouring days between articles, not within one', () => {
    const next = { ...met, text: `${met.text}.`, time: sampleTime('2021-07-08') };
    expect(joined(met, next)).toHaveLength(1);
    expect(conflictInOneArticle(met, next)).toBe(2);
  });

  it('keeps apart a meeting that took place and one that is planned', () => {
    expect(
      joined(undatedMet, {
        ...undatedMet,
        text: 'Ann Poe might meet Ben Ruiz in Oslo',
        trigger: 'meet',
        kind: 'plan',
      }),
    ).toHaveLength(2);
  });

  it('keeps apart meetings of different people', () => {
    const other = {
      ...met,
      text: 'Dan Ek met Cleo Dunn in Oslo on 7 July',
      people: ['Dan Ek', 'Cleo Dunn'],
    };
    expect(joined(met, other)).toHaveLength(2);
  });

  it('keeps apart the first and the second of a kind', () => {
    const first = { ...undatedMet, ordinal: 'first' };
    expect(joined(first, { ...first, text: `${met.text} again`, ordinal: 'second' })).toHaveLength(2);
    expect(joined(first, { ...first, text: `${met.text} again` })).toHaveLength(1);
  });

  it('keeps apart what an article adds ("also") from what it told before', () => {
    const mentions = [undatedMet, { ...undatedMet, text: 'They also met in Oslo', index: 3 }].map((spec) =>
      sampleMention({ people: ['Ann Poe'], ...spec }),
    );
    const [one, added] = mentions;
    expect(one && added && joinMentions([one, { ...added, article: one.article }])).toHaveLength(2);
  });

  it('keeps apart what is told as fact and what is denied', () => {
    expect(joined(met, { ...met, text: `${met.text}.`, stance: 'denies' })).toHaveLength(2);
  });

  it('keeps apart statements of different speakers, however alike their words', () => {
    const statement = (speaker: string): SampleSpec => ({
      text: `${speaker} said the bridge would close on Friday`,
      trigger: 'said',
      stem: 'say',
      speaker,
      about: { trigger: 'close' },
    });
    expect(joined(statement('Ann Poe'), statement('Ben Ruiz'))).toHaveLength(2);
    expect(joined(statement('Ann Poe'), statement('Ann Poe'))).toHaveLength(1);
  });

  it('keeps apart what somebody says from day to day, also where the day is inferred', () => {
    const remark = (article: string, day: string) =>
      sampleMention({
        article,
        text: `“We are ready,” chief engineer Ann Poe said`,
        trigger: 'said',
        kind: 'statement',
        speaker: 'Ann Poe',
        people: ['Ann Poe'],
        time: { ...sampleTime(day), certainty: 'inferred' },
      });
    expect(joinMentions([remark('a', '2021-03-04'), remark('b', '2021-03-08')])).toHaveLength(2);
    expect(joinMentions([remark('a', '2021-03-04'), remark('b', '2021-03-04')])).toHaveLength(1);
  });

  it('says why, in plain words', () => {
    const [group] = joinMentions([sampleMention(met), sampleMention({ ...met, article: 'b' })]);
    expect(group?.because).toEqual(['A and B: met; Ann Poe, Ben Ruiz; same time']);
  });
});

/** How many events two mentions of one article are. */
function conflictInOneArticle(one: SampleSpec, other: SampleSpec): number {
  const first = sampleMention(one);
  return joinMentions([first, { ...sampleMention(other), article: first.article }]).length;
}
