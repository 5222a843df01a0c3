import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../event-list/civil.ts';
import { headingsOf } from './headings.ts';

const span = (first: string, last = first) => ({
  start: Date.parse(`${first}T00:00Z`),
  end: Date.parse(`${last}T00:00Z`) + DAY_MS,
});
const headings = (own: ReturnType<typeof span>, before: ReturnType<typeof span> | null = null) =>
  headingsOf(own, before, 'en');

describe('what a section may be called', () => {
  it('is its days, and where these don’t fit its month', () => {
    expect(headings(span('2021-05-03', '2021-05-14'))).toEqual(['3–14 May', 'May']);
    expect(headings(span('2021-05-03'))).toEqual(['Mon 3 May', '3 May', 'May']);
  });

  it('is days alone only behind a section of the same month', () => {
    expect(headings(span('2021-11-22', '2021-11-30'), span('2021-11-01', '2021-11-21'))).toEqual([
      '22–30 Nov',
      '22–30',
    ]);
    expect(headings(span('2021-06-13'), span('2021-06-12'))).toEqual(['Sun 13 Jun', '13 Jun', '13']);
    expect(headings(span('2021-06-01'), span('2021-05-31'))).toEqual(['Tue 1 Jun', '1 Jun', 'Jun']);
    expect(headings(span('2022-06-13'), span('2021-06-12'))).toEqual(['Mon 13 Jun', '13 Jun', 'Jun']);
  });

  it('is whole months, years and decades by name', () => {
    expect(headings(span('2021-07-01', '2021-07-31'))).toEqual(['July', 'Jul']);
    expect(headings(span('2021-01-01', '2021-12-31'))).toEqual(['2021']);
    expect(headings(span('1990-01-01', '1999-12-31'))).toEqual(['1990s']);
  });
});
