import { describe, expect, it } from 'vitest';
import { civilToMs } from '../event-list/civil.ts';
import type { Precision } from '../event-list/schema.ts';
import { namedUnit } from './named-unit.ts';

const named = (precision: Precision, start: string, end: string, edtf = '', timex: string | null = null) =>
  namedUnit({ precision, start: civilToMs(start), end: civilToMs(end), edtf, timex }, 'en-GB');

describe('a unit with a name of its own', () => {
  it('is a season by the phrase, or by the EDTF', () => {
    expect(named('season', '2016-06-01', '2016-09-01', '2016-22')).toBe('summer 2016');
    expect(named('season', '2016-12-01', '2017-03-01', '2016-24~')).toBe('winter 2016');
    expect(named('season', '2016-06-01', '2016-09-01', '2016-06/2016-08', '2016-SU')).toBe('summer 2016');
    expect(named('season', '2016-06-01', '2016-09-01', '2016-06/2016-08')).toBeNull();
  });

  it('is a quarter, a half, a decade or a century from its first day on', () => {
    expect(named('quarter', '2016-04-01', '2016-07-01')).toBe('Q2 2016');
    expect(named('quarter', '2016-05-01', '2016-08-01')).toBeNull();
    expect(named('half-year', '2016-07-01', '2017-01-01')).toBe('second half of 2016');
    expect(named('century', '1900-01-01', '2000-01-01')).toBe('20th century');
    expect(named('century', '2000-01-01', '2100-01-01')).toBe('21st century');
  });

  it('is none where several are told, or a unit is counted', () => {
    expect(named('quarter', '2016-01-01', '2016-07-01')).toBeNull();
    expect(named('month', '2016-01-01', '2016-02-01')).toBeNull();
  });
});
