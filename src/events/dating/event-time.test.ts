import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../time/time-expression.ts';
import { eventTime, ownTimeOf } from './event-time.ts';
import { sampleMention, sampleTime } from '../sample.ts';

const dated = (time: TimeExpression | undefined, outlet: string) =>
  sampleMention({ text: 'They met.', trigger: 'met', outlet, article: outlet, ...(time ? { time } : {}) });

describe('the time of an event', () => {
  it('is the most precise one stated, whoever states it', () => {
    const mentions = [
      dated(sampleTime('2021-07-01', 31, 'month'), 'Post'),
      dated(sampleTime('2021-07-07'), 'Quay'),
      dated(undefined, 'Globe'),
    ];
    expect(eventTime(mentions)).toEqual({
      edtf: '2021-07-07',
      start: '2021-07-07',
      end: '2021-07-08',
      precision: 'day',
      certainty: 'stated',
      because: "the most precise of the dates given: Quay, 'x': 2021-07-07",
    });
  });

  it('is a stated month rather than a day inferred from when an article appeared', () => {
    const verb = { start: 'They '.length, end: 'They met'.length };
    const inferred = { ...sampleTime('2021-07-09'), ...verb, certainty: 'inferred' as const };
    const mentions = [dated(inferred, 'Post'), dated(sampleTime('2021-07-01', 31, 'month'), 'Quay')];
    expect(eventTime(mentions)?.edtf).toBe('2021-07');
  });

  it('is a day that the text counts rather than that on which an article says it has come about', () => {
    const verb = { start: 'They '.length, end: 'They met'.length };
    const perfect = { ...sampleTime('2021-07-09'), ...verb, certainty: 'inferred' as const };
    const counted = { ...sampleTime('2021-07-08'), certainty: 'inferred' as const };
    const mentions = [dated(perfect, 'Post'), dated(perfect, 'Star'), dated(counted, 'Quay')];
    expect(eventTime(mentions)?.edtf).toBe('2021-07-08');
  });

  it('is the day on which most say that it has come about rather than one that an earlier sentence of a text gave', () => {
    const verb = { start: 'They '.length, end: 'They met'.length };
    const perfect = { ...sampleTime('2021-07-09'), ...verb, certainty: 'inferred' as const };
    const carried = { ...sampleTime('2021-07-05'), start: -9, end: -3, certainty: 'inferred' as const };
    const mentions = [dated(perfect, 'Post'), dated(perfect, 'Star'), dated(carried, 'Quay')];
    expect(eventTime(mentions)?.edtf).toBe('2021-07-09');
  });

  it('is the day that another sentence gives within the month and the year that are stated', () => {
    const inferred = { ...sampleTime('2021-07-09'), certainty: 'inferred' as const };
    const [month, year] = [sampleTime('2021-07-01', 31, 'month'), sampleTime('2021-01-01', 365, 'year')];
    const mentions = [dated(month, 'Quay'), dated(inferred, 'Post'), dated(year, 'Globe')];
    expect(eventTime(mentions)).toMatchObject({ edtf: '2021-07-09', certainty: 'inferred' });
    const other = dated(sampleTime('2021-08-01', 31, 'month'), 'Star');
    expect(eventTime([...mentions, other])?.edtf).toBe('2021-07');
  });

  it('is of no plan for a time when an article had told of it already', () => {
    const text = 'They met.';
    const told = sampleMention({ text, trigger: 'met', article: 'a', published: '2021-05-11' });
    const plan = (time: TimeExpression) =>
      sampleMention({ text, trigger: 'met', article: 'b', kind: 'plan', stance: 'expects', time });
    expect(eventTime([told, told, plan(sampleTime('2021-09-01', 30, 'month'))])).toBeNull();
    expect(eventTime([told, plan(sampleTime('2021-05-11'))])?.edtf).toBe('2021-05-11');
    expect(eventTime([told, plan(sampleTime('2021-09-01')), plan(sampleTime('2021-09-01'))])?.edtf).toBe(
      '2021-09-01',
    );
  });

  it('is what most say where they differ', () => {
    const mentions = [
      dated(sampleTime('2021-07-08'), 'Globe'),
      dated(sampleTime('2021-07-07'), 'Post'),
      dated(sampleTime('2021-07-07'), 'Quay'),
    ];
    expect(eventTime(mentions)?.edtf).toBe('2021-07-07');
  });

  it('keeps what the chosen phrase says of its part: "late August"', () => {
    const late = { ...sampleTime('2021-08-21', 11, 'month'), mod: 'END' as const };
    expect(eventTime([dated(late, 'Post')])?.mod).toBe('END');
    expect(eventTime([dated(sampleTime('2021-08-01', 31, 'month'), 'Post')])).not.toHaveProperty('mod');
  });

  it('is null where nobody states a place on the calendar', () => {
    const duration = { ...sampleTime('2021-07-07'), edtf: null, interval: null };
    expect(eventTime([dated(undefined, 'Post'), dated(duration, 'Quay')])).toBeNull();
  });
});

describe('the own time of a mention', () => {
  const inferred = (day: string) => dated({ ...sampleTime(day), certainty: 'inferred' }, 'Post');
  const event = eventTime([dated(sampleTime('2021-07-07'), 'Quay')]);

  it('gives way to the day that is stated, where it was only concluded', () => {
    expect(ownTimeOf(inferred('2021-07-08'), event)).toBeNull();
  });

  it('stands where the stated day is months away: no article tells of it as news any more', () => {
    const far = inferred('2021-11-08');
    expect(ownTimeOf(far, event)).toBe(far.time);
    expect(ownTimeOf({ ...far, kind: 'statement' }, event)).toBeNull();
  });

  it('stands where it is stated, agrees, or nothing better is known', () => {
    const stated = dated(sampleTime('2021-07-08'), 'Post');
    expect(ownTimeOf(stated, event)).toBe(stated.time);
    const agreeing = inferred('2021-07-07');
    expect(ownTimeOf(agreeing, event)).toBe(agreeing.time);
    expect(ownTimeOf(agreeing, eventTime([inferred('2021-07-08')]))).toBe(agreeing.time);
    expect(ownTimeOf(agreeing, null)).toBe(agreeing.time);
  });
});
