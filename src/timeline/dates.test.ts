import { describe, expect, it } from 'vitest';
import type { EventTime, Precision } from '../event-list/schema.ts';
import { formatDays, formatLength } from './dates.ts';
import { formatEventTime, formatPrecision, formatWhen, reportedIn } from './event-dates.ts';

const REPORTED = { first: '2017-11-09', last: '2017-11-11' };
const time = (edtf: string, start: string | null, end: string | null, precision: Precision): EventTime => ({
  edtf,
  start,
  end,
  precision,
  certainty: 'stated',
});
const near = (one: EventTime | null, locale = 'en-GB') => formatEventTime(one, REPORTED, locale);

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
    expect(near(time('201X', '2010-01-01', '2020-01-01', 'decade'))).toBe('2010–2019');
    expect(near(null)).toBe('no date');
  });

  it('is said as a bound where only that is known', () => {
    expect(near(time('../2017-11-09', null, '2017-11-10', 'day'))).toBe('by Thu 9 Nov');
    expect(near(time('../2017-11-09', null, '2017-11-09', 'day'))).toBe('before Thu 9 Nov');
    expect(near(time('2017-09-01/..', '2017-09-01', null, 'day'))).toBe('since 1 September');
  });

  it('is said as a range over days, months and years', () => {
    expect(near(time('2017-11-06/2017-11-08', '2017-11-06', '2017-11-09', 'day'))).toBe('6–8 Nov');
    expect(near(time('2017-06/2017-08', '2017-06-01', '2017-09-01', 'season'))).toBe('June–August');
    expect(near(time('2009/2010', '2009-01-01', '2011-01-01', 'year'))).toBe('2009–2010');
  });

  it('is said in the reader’s language, of the same day in every zone', () => {
    const day = time('2017-11-09', '2017-11-09', '2017-11-10', 'day');
    expect(near(day, 'en-US')).toBe('Thu 9 Nov');
    expect(near(day, 'de')).toContain('9. Nov.');
    expect(near(time('2017-08', '2017-08-01', '2017-09-01', 'month'), 'fr')).toBe('août');
  });

  it('bears its year in the list, and how it is known', () => {
    const night = time('2017-11-10', '2017-11-10T20:00', '2017-11-11', 'part-of-day');
    expect([formatWhen(night, 'en'), formatPrecision(night)]).toEqual(['Fri 10 Nov 2017', 'night, stated']);
    expect(formatWhen(time('2017-08', '2017-08-01', '2017-09-01', 'month'), 'en')).toBe('August 2017');
    expect(formatPrecision(null)).toBe('no article states a date');
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
