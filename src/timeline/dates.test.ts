import { describe, expect, it } from 'vitest';
import type { EventTime, Mention, Precision, TimexMod } from '../event-list/schema.ts';
import { formatDays, formatLength } from './dates.ts';
import { formatEventDate, formatPrecision, formatWhen, reportedIn } from './event-dates.ts';

const REPORTED = { first: '2017-11-09', last: '2017-11-11' };
const time = (edtf: string, start: string | null, end: string | null, precision: Precision): EventTime => ({
  edtf,
  start,
  end,
  precision,
  certainty: 'stated',
});
const mention = (timex: string, edtf: string): Mention => ({
  article: 'a',
  quote: { start: 0, end: 1, text: 'x' },
  stance: 'asserts',
  source: null,
  via: null,
  time: { start: 0, end: 1, text: 'x', timex, edtf, because: 'x' },
});
const near = (one: EventTime | null, locale = 'en-GB') =>
  formatEventDate({ time: one, mentions: [] }, REPORTED, locale);

describe('when an event happened', () => {
  it('is said as finely as it is known', () => {
    expect(near(time('2017-11-09', '2017-11-09', '2017-11-10', 'day'))).toBe('Thu 9 Nov');
    expect(near(time('2017-07-07', '2017-07-07', '2017-07-08', 'day'))).toBe('7 July');
    expect(near(time('2015-07-07', '2015-07-07', '2015-07-08', 'day'))).toBe('7 July 2015');
    expect(near(time('2017-11-10', '2017-11-10T20:00', '2017-11-11', 'part-of-day'))).toBe(
      'Fri 10 Nov, night',
    );
    expect(near(time('2017-11-10T20', '2017-11-10T20:00', '2017-11-10T21:00', 'hour'))).toBe(
      'Fri 10 Nov, 20:00',
    );
    expect(near(time('2017-W44', '2017-10-30', '2017-11-06', 'week'))).toBe('week of 30 Oct');
    expect(near(time('2017-11-04/2017-11-05', '2017-11-04', '2017-11-06', 'weekend'))).toBe(
      'weekend of 4 Nov',
    );
    expect(near(time('2017-08', '2017-08-01', '2017-09-01', 'month'))).toBe('August');
    expect(near(time('2016-08', '2016-08-01', '2016-09-01', 'month'))).toBe('August 2016');
    expect(near(time('2016', '2016-01-01', '2017-01-01', 'year'))).toBe('2016');
    expect(near(time('201X', '2010-01-01', '2020-01-01', 'decade'))).toBe('2010s');
    expect(near(time('18XX', '1800-01-01', '1900-01-01', 'century'))).toBe('19th century');
    expect(near(time('2016-22', '2016-06-01', '2016-09-01', 'season'))).toBe('summer 2016');
    expect(near(time('2017-07/2017-09', '2017-07-01', '2017-10-01', 'quarter'))).toBe('Q3 2017');
    expect(near(time('2017-01/2017-06', '2017-01-01', '2017-07-01', 'half-year'))).toBe('first half of 2017');
    expect(near(null)).toBe('no date');
  });

  it('is said as a bound where only that is known', () => {
    expect(near(time('../2017-11-09', null, '2017-11-10', 'day'))).toBe('by Thu 9 Nov');
    expect(near(time('../2017-11-09', null, '2017-11-09', 'day'))).toBe('before Thu 9 Nov');
    expect(near(time('2017-09-01/..', '2017-09-01', null, 'day'))).toBe('since 1 September');
    expect(near(time('2014/..', '2014-01-01', null, 'year'))).toBe('since 2014');
    expect(near(time('../2017-06', null, '2017-07-01', 'month'))).toBe('by June');
    expect(near(time('../2017-11-05', null, '2017-11-06', 'week'))).toBe('by week of 30 Oct');
    expect(near(time('../2017-11-10T20:00', null, '2017-11-10T20:00', 'hour'))).toBe('by Fri 10 Nov, 20:00');
  });

  it('is said by the time that the phrase names where that lies just outside', () => {
    const bound = (timex: string, one: EventTime) =>
      formatEventDate({ time: one, mentions: [mention(timex, one.edtf)] }, REPORTED, 'en-GB');
    const before = time('../2017-11-09', null, '2017-11-10', 'day');
    expect(bound('2017-11-10', before)).toBe('before Fri 10 Nov');
    expect(bound('2017-11-09', before)).toBe('by Thu 9 Nov');
    expect(bound('2017-11-10', time('2017-11-11/..', '2017-11-11', null, 'day'))).toBe('after Fri 10 Nov');
    expect(bound('2017-11-11', time('2017-11-11/..', '2017-11-11', null, 'day'))).toBe('since Sat 11 Nov');
    expect(bound('2017-07', time('../2017-06', null, '2017-07-01', 'month'))).toBe('before July');
    expect(bound('2016', time('2017/..', '2017-01-01', null, 'year'))).toBe('after 2016');
  });

  it('is said as a part, whether the interval is that part or the whole', () => {
    const part = (mod: TimexMod, one: EventTime) => near({ ...one, mod });
    expect(part('START', time('2017-11', '2017-11-01', '2017-11-11', 'month'))).toBe('early November');
    expect(part('START', time('2016-11', '2016-11-01', '2016-12-01', 'month'))).toBe('early November 2016');
    expect(part('MID', time('2016', '2016-05-01', '2016-09-01', 'year'))).toBe('mid-2016');
    expect(part('END', time('199X', '1997-01-01', '2000-01-01', 'decade'))).toBe('late 1990s');
    expect(part('END', time('2017-10-30/2017-11-05', '2017-11-03', '2017-11-06', 'week'))).toBe(
      'late in the week of 30 Oct',
    );
    expect(part('START', time('2017-11-10', '2017-11-10', '2017-11-11', 'day'))).toBe('early Fri 10 Nov');
    expect(part('START', time('2017-07/2017-09', '2017-07-01', '2017-08-01', 'quarter'))).toBe(
      'early in Q3 2017',
    );
  });

  it('is said as a part by what the phrase names where the interval no longer says', () => {
    const said = (timex: string, mod: TimexMod, one: EventTime) =>
      formatEventDate({ time: { ...one, mod }, mentions: [mention(timex, one.edtf)] }, REPORTED, 'en-GB');
    const dawn = time('2017-11-10', '2017-11-10T00:00', '2017-11-10T09:00', 'part-of-day');
    expect(said('2017-11-10', 'START', dawn)).toBe('early Fri 10 Nov');
    const evening = time('2017-11-09', '2017-11-09T18:00', '2017-11-10', 'part-of-day');
    expect(said('2017-11-09', 'END', evening)).toBe('late Thu 9 Nov');
    const morning = time('2017-11-10', '2017-11-10T06:00', '2017-11-10T09:00', 'part-of-day');
    expect(said('2017-11-10TMO', 'START', morning)).toBe('Fri 10 Nov, early morning');
    const june = time('2016-06', '2016-06-01', '2016-07-01', 'season');
    expect(said('2016-SU', 'START', june)).toBe('early summer 2016');
    const spring = time('2016-05/2016-06', '2016-05-01', '2016-07-01', 'half-year');
    expect(said('2016-H1', 'END', spring)).toBe('late in the first half of 2016');
    const october = time('2017-10-11/2017-10-21', '2017-10-11', '2017-10-22', 'month');
    expect(said('2017-10', 'MID', october)).toBe('mid-October');
  });

  it('is said to be about a time that is approximate, by EDTF or by the modifier', () => {
    const clock = time('2017-11-10T12:00', '2017-11-10T12:00', '2017-11-10T13:00', 'hour');
    expect(near(time('2017-07-07~', '2017-07-07', '2017-07-08', 'day'))).toBe('about 7 July');
    expect(near({ ...clock, mod: 'APPROX' })).toBe('about Fri 10 Nov, 12:00');
    expect(near({ ...time('../2017-06', null, '2017-07-01', 'month'), mod: 'APPROX' })).toBe('by about June');
  });

  it('is said as a range over days, months and years', () => {
    expect(near(time('2017-11-06/2017-11-08', '2017-11-06', '2017-11-09', 'day'))).toBe('6–8 Nov');
    expect(near(time('2017-06/2017-08', '2017-06-01', '2017-09-01', 'season'))).toBe('June–August');
    expect(near(time('2009/2010', '2009-01-01', '2011-01-01', 'year'))).toBe('2009–2010');
    expect(near(time('2017-11-01/2017-11-08', '2017-11-01', '2017-11-09', 'month'))).toBe('1–8 Nov');
    expect(near(time('2017-11-09T20/2017-11-09T22', '2017-11-09T20:00', '2017-11-09T23:00', 'hour'))).toBe(
      'Thu 9 Nov, 20:00–23:00',
    );
    expect(near(time('x', '2017-11-09T20:00', '2017-11-10T02:00', 'hour'))).toBe(
      'Thu 9 Nov, 20:00 – Fri 10 Nov, 02:00',
    );
  });

  it('is said in the reader’s language, of the same day in every zone', () => {
    const day = time('2017-11-09', '2017-11-09', '2017-11-10', 'day');
    expect(near(day, 'en-US')).toBe('Thu 9 Nov');
    expect(near(day, 'de')).toContain('9. Nov.');
    expect(near(time('2017-08', '2017-08-01', '2017-09-01', 'month'), 'fr')).toBe('août');
  });

  it('bears its year in the list, and how it is known', () => {
    const night = time('2017-11-10', '2017-11-10T20:00', '2017-11-11', 'part-of-day');
    const said = (one: EventTime | null) => {
      const event = { time: one, mentions: [] };
      return [formatWhen(event, 'en'), formatPrecision(event)];
    };
    expect(said(night)).toEqual(['Fri 10 Nov 2017, night', 'part of a day, stated']);
    expect(said(time('2017-08', '2017-08-01', '2017-09-01', 'month'))).toEqual([
      'August 2017',
      'month, stated',
    ]);
    expect(said(time('../2017-11-09', null, '2017-11-10', 'day'))).toEqual([
      'by Thu 9 Nov 2017',
      'latest possible time, stated',
    ]);
    expect(said({ ...time('2017-11', '2017-11-01', '2017-11-11', 'month'), mod: 'START' })).toEqual([
      'early November 2017',
      'part of a month, stated',
    ]);
    const morning = time(
      '2017-11-10T05/2017-11-10T08',
      '2017-11-10T05:00',
      '2017-11-10T08:00',
      'part-of-day',
    );
    expect(formatPrecision({ time: { ...morning, mod: 'START' }, mentions: [] })).toBe(
      'part of a day, stated',
    );
    expect(said(time('2017-11-06/2017-11-08', '2017-11-06', '2017-11-09', 'day'))).toEqual([
      '6–8 Nov 2017',
      'range of days, stated',
    ]);
    expect(said(time('2017', '2017-01-01', '2017-11-12', 'year'))).toEqual([
      '1 Jan – 11 Nov 2017',
      'part of a year, stated',
    ]);
    expect(said({ ...time('1990~', '1990-01-01', '1991-01-01', 'year'), certainty: 'inferred' })).toEqual([
      'about 1990',
      'about a year, inferred',
    ]);
    expect(said(null)).toEqual(['no date', 'no article states a date']);
  });
});

it('days from one to another share what they can', () => {
  const day = (civil: string) => Date.parse(`${civil}T00:00Z`);
  expect(formatDays(day('2017-11-09'), day('2017-11-11'), 'en', true)).toBe('9–11 Nov 2017');
  expect(formatDays(day('2017-10-30'), day('2017-11-08'), 'en', false)).toBe('30 Oct – 8 Nov');
  expect(formatDays(day('2017-09-30'), day('2017-09-30'), 'en', false)).toBe('30 Sep');
});

it('a length is said in the unit that fits', () => {
  const lengths = [1, 60, 400, 4100].map((days) =>
    formatLength({ start: 0, end: days * 24 * 60 * 60 * 1000 }),
  );
  expect(lengths).toEqual(['1 day', '60 days', '13 months', '11 years']);
});

it('the reporting runs from the first publication to the last update', () => {
  const articles = [
    { published: '2017-11-09T22:00:00-05:00', updated: '2017-11-11' },
    { published: '2017-11-10', updated: null },
  ];
  expect(reportedIn(articles)).toEqual(REPORTED);
  expect(reportedIn([])).toBeNull();
});
