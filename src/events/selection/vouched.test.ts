import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTime } from '../dating/event-time.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { vouchedStatements } from './vouched.ts';

const [MONDAY, FRIDAY] = ['2021-03-01', '2021-03-05'].map((day) => sampleTime(day));
const TEXT = 'Ann Poe sold the ferry, police said';

const groupOf = (...mentions: EventMention[]) => ({ mentions, time: eventTime(mentions) });
const sold = (time = MONDAY) =>
  groupOf(sampleMention({ text: TEXT, trigger: 'sold', stem: 'sell', ...(time && { time }) }));
const said = (
  about: Partial<NonNullable<SampleSpec['about']>> = {},
  more: Partial<SampleSpec> = {},
): EventMention =>
  sampleMention({
    text: TEXT,
    trigger: 'said',
    stem: 'say',
    speaker: 'police',
    ...(FRIDAY && { time: FRIDAY }),
    about: { trigger: 'sold', stem: 'sell', kind: 'happening', ...(MONDAY && { time: MONDAY }), ...about },
    ...more,
  });
const isVouched = (statement: EventMention, ...beside: ReturnType<typeof groupOf>[]) => {
  const group = groupOf(statement);
  return vouchedStatements(new Set([group, ...beside])).has(group);
};

describe('a statement', () => {
  it('is left to the event that it vouches for', () => {
    expect(isVouched(said(), sold())).toBe(true);
    expect(isVouched(said())).toBe(false);
  });

  it('is news of its own where the event has another day, or is to come', () => {
    expect(isVouched(said(), sold(FRIDAY))).toBe(false);
    expect(isVouched(said({ kind: 'plan' }), sold())).toBe(false);
    expect(isVouched(said({}, { stance: 'denies' }), sold())).toBe(false);
  });

  it('is left to an event of another day, where its own was but concluded', () => {
    const concluded = { ...sampleTime('2021-03-05'), certainty: 'inferred' as const };
    expect(isVouched(said({ time: concluded }), sold())).toBe(true);
  });

  it('is news of its own where it makes figures of a month known on a later day', () => {
    const february = sampleTime('2021-02-01', 28, 'month');
    expect(isVouched(said({ time: february }), sold(february))).toBe(false);
    expect(isVouched(said({ time: february }, { time: february }), sold(february))).toBe(true);
    const mended = { text: 'Ann Poe repaired the ferry, police said', stem: 'repair' };
    const repaired = groupOf(sampleMention({ ...mended, trigger: 'repaired', time: february }));
    const about = { trigger: 'repaired', stem: 'repair', time: february };
    expect(isVouched(said(about, { text: mended.text }), repaired)).toBe(true);
  });

  it('is news of its own where it reveals on a later day what came about in a month', () => {
    const february = sampleTime('2021-02-01', 28, 'month');
    const text = 'Ann Poe repaired the ferry, police said or revealed';
    const repair = { trigger: 'repaired', stem: 'repair' };
    const repaired = (time = MONDAY) => groupOf(sampleMention({ text, ...repair, ...(time && { time }) }));
    const revealed = { text, trigger: 'revealed', stem: 'reveal' };
    const inFebruary = { ...repair, time: february };
    expect(isVouched(said(inFebruary, revealed), repaired(february))).toBe(false);
    expect(isVouched(said(inFebruary, { text }), repaired(february))).toBe(true);
    expect(isVouched(said(repair, revealed), repaired())).toBe(true);
  });

  it('is news of its own where a person by name alleges it', () => {
    const alleged = { text: 'Ann Poe sold the ferry, Ruiz alleged', trigger: 'alleged', stem: 'allege' };
    expect(isVouched(said({}, { ...alleged, speaker: 'Ben Ruiz', people: ['Ben Ruiz'] }), sold())).toBe(
      false,
    );
    expect(isVouched(said({}, alleged), sold())).toBe(true);
  });

  it('is news of its own where a person says by name what another denies', () => {
    const byName = said({}, { speaker: 'Ben Ruiz', people: ['Ben Ruiz'] });
    expect(isVouched(byName, sold())).toBe(true);
    expect(isVouched(byName, sold(), groupOf(said({}, { speaker: 'Ann Poe', stance: 'denies' })))).toBe(
      false,
    );
  });
});
