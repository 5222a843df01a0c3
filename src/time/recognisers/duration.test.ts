import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['during the two-day meeting', ['two-day = P2D']],
  ['a 13-day trip', ['13-day = P13D']],
  ['for 18 months', ['18 months = P18M']],
  ['after twenty-five years', ['twenty-five years = P25Y']],
  ['almost two and a half years', ['almost two and a half years = P2.5Y']],
  ['nearly a decade', ['nearly a decade = P1DE']],
  ['more than 200 years', ['more than 200 years = P200Y']],
  ['for years', ['years = PXY']],
  ['for months', ['months = PXM']],
  ['several years', ['several years = PXY']],
  ['decades-long', ['decades-long = PXDE']],
  ['a year-long inquiry', ['year-long = P1Y']],
  ['half an hour', ['half an hour = PT0.5H']],
  ['an hour and a half', ['an hour and a half = PT1.5H']],
  ['six to eight weeks', ['six to eight weeks = P8W']],
  ['2 1/2 years', ['2 1/2 years = P2.5Y']],
  ['a 27-year-old man', []],
  ['He is 27 years old.', []],
  ['He is five years older.', []],
  ['a second man', []],
  ['one quarter of them', []],
  ['30-year bonds', ['30-year = P30Y']],
  ['a four-week low', ['four-week = P4W']],
  ['in 48 hours', ['48 hours = PT48H']],
  ['ten consecutive days', ['ten consecutive days = P10D']],
  ['all day', ['all day = P1D']],
  ['the whole year', ['the whole year = P1Y']],
  ['two more weeks', ['two more weeks = P2W']],
  ['another two weeks', ['another two weeks = P2W']],
  ['at least three months', ['at least three months = P3M']],
  ['up to 90 days', ['up to 90 days = P90D']],
  ['a couple of days', ['a couple of days = P2D']],
  ['dozens of years', ['dozens of years = PXY']],
  ['for a long time', []],
  ['two centuries', ['two centuries = P2CE']],
  ['90 minutes', ['90 minutes = PT90M']],
  ['five quarters', ['five quarters = P5Q']],
  ['a two-year, $3 million contract', ['two-year = P2Y']],
  ['a two- to three-year delay', ['two- to three-year = P3Y']],
  ['half a century', ['half a century = P0.5CE']],
  ['the eight-year war', ['eight-year = P8Y']],
  ['the three years since', ['the three years = P3Y']],
];

describe('lengths of time', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
