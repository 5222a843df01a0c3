import parseEdtf, { type EdtfValue } from 'edtf';
import { msToCivilDate, msToCivilTime, type Civil } from '../event-list/civil.ts';
import type { CivilInterval, Precision } from '../event-list/schema.ts';

const MINUTE = 60_000;
const CLOCK = /T(\d{2})(?::(\d{2})(?::\d{2})?)?(?:Z|[+-]\d{2}(?::\d{2})?)?(?=$|[~?%/])/g;
/** ISO 8601-2's codes for parts of a year: 21 to 32 seasons, 33 to 39 quarters and thirds, 40 and 41 halves. */
const SPRING = 21;
const LAST_SEASON = 32;
const HALF_YEARS = 40;

/**
 * An EDTF expression (ISO 8601-2, and the contract's hours, `2017-11-10T20`) as a half-open civil interval.
 * Null for what is no EDTF, is open at both ends or lies outside the years 0 to 9999.
 */
export function edtfInterval(edtf: string): CivilInterval | null {
  const isHour = /T\d{2}(?!:|\d)/.test(edtf);
  // The library takes a time without zone for the machine's: civil times stand as if their place were at UTC.
  const civil = edtf.replace(CLOCK, (_, hour: string, minute = '00') => `T${hour}:${minute}Z`);
  try {
    // The library (4.11) fails on an unknown start where it looks for intervals of seasons.
    const value = parseEdtf(civil, { seasonIntervals: !civil.startsWith('/') });
    const precision = precisionOf(value, edtf, isHour);
    const [start, end] = boundsOf(value, precision);
    return start === null && end === null ? null : { start, end, precision };
  } catch {
    return null;
  }
}

function precisionOf(value: EdtfValue, edtf: string, isHour: boolean): Precision {
  switch (value.type) {
    case 'Interval':
    case 'List':
    case 'Set':
      return precisionOfBounds(value, edtf, isHour);
    case 'Season':
      if ((value.season ?? 0) >= HALF_YEARS) return 'half-year';
      return (value.season ?? 0) <= LAST_SEASON ? 'season' : 'quarter';
    case 'Century':
      return 'century';
    case 'Decade':
      return 'decade';
    case 'Year':
      return 'year';
    case 'Date':
      return precisionOfDate(value, edtf, isHour);
  }
}

function precisionOfDate({ precision }: EdtfValue, edtf: string, isHour: boolean): Precision {
  if (precision === 0) return isHour ? 'hour' : 'minute';
  // Digits left open make a date coarser: 2017-11-XX is a month, 201X a decade.
  if (precision === 3) return /XX$/.test(edtf) ? 'month' : 'day';
  if (precision === 2) return /X/.test(edtf) ? 'year' : 'month';
  if (/^-?\d\dXX/.test(edtf)) return 'century';
  return /^-?\d{3}X/.test(edtf) ? 'decade' : 'year';
}

function precisionOfBounds({ lower, upper }: EdtfValue, edtf: string, isHour: boolean): Precision {
  const [bound] = [lower, upper].filter((side) => side !== null && typeof side === 'object');
  return bound ? precisionOf(bound, edtf, isHour) : 'day';
}

function boundsOf(value: EdtfValue, precision: Precision): [Civil | null, Civil | null] {
  const [min, max] = value.type === 'Season' ? seasonBounds(value) : [value.min, value.max];
  const isTime = precision === 'minute' || precision === 'hour';
  if (!isTime) return [civilDate(min), civilDate(isBound(max) ? max + 1 : max)];
  // The library's times are moments: the interval ends with the last minute or hour named.
  const step = precision === 'hour' ? 60 * MINUTE : MINUTE;
  const isDay = isBound(max) && (max + 1) % (24 * 60 * MINUTE) === 0;
  return [civilTime(min), civilTime(isBound(max) ? (isDay ? max + 1 : max + step) : max)];
}

/** Seasons as the north's meteorologists reckon them: spring is March to May, winter ends in February. */
function seasonBounds({ season = 0, year = 0, min, max }: EdtfValue): [number | null, number | null] {
  if (season > LAST_SEASON) return [min, max];
  const month = 2 + ((season - SPRING) % 4) * 3;
  return [Date.UTC(year, month, 1), Date.UTC(year, month + 3, 1) - 1];
}

const isBound = (ms: number | null): ms is number => ms !== null && Number.isFinite(ms);
const civilDate = (ms: number | null): Civil | null => (isBound(ms) ? checked(msToCivilDate(ms)) : null);
const civilTime = (ms: number | null): Civil | null => (isBound(ms) ? checked(msToCivilTime(ms)) : null);

/** Years before 0 and after 9999 have no civil form. */
function checked(civil: Civil): Civil {
  if (!/^\d{4}-/.test(civil)) throw new RangeError(`no civil date: ${civil}`);
  return civil;
}
