/** Feasts whose day moves with the moon, as days of the proleptic Gregorian calendar. */
import { dayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { CHINESE_NEW_YEARS, FIRST_CHINESE_NEW_YEAR } from './words/chinese-new-years.ts';

/** Easter Sunday of the Western churches. Source: the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Easter Sunday of the Eastern churches. Source: Meeus, Astronomical Algorithms (Julian computus). */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  // The Julian calendar's lag behind the Gregorian one.
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, month, day) + lag;
}

/**
 * The Jewish new year (1 Tishri) in the autumn of a civil year. Source: Dershowitz and Reingold, Calendrical
 * Calculations.
 */
export function jewishNewYearOf(year: number): Day {
  const jewishYear = year + 3761;
  const [before, start, after] = [-1, 0, 1].map((shift) => elapsedDays(jewishYear + shift)) as [
    number,
    number,
    number,
  ];
  const correction = after - start === 356 ? 2 : start - before === 382 ? 1 : 0;
  return JEWISH_EPOCH + start + correction;
}

/** The first day of Hanukkah, 25 Kislev: the month before it has a day more in years of 355 and 385 days. */
export function hanukkahOf(year: number): Day {
  const start = jewishNewYearOf(year);
  const length = jewishNewYearOf(year + 1) - start;
  return start + 83 + (length % 10 === 5 ? 1 : 0);
}

/** The first day of the Chinese year that begins in a civil year; null beyond the table. */
export function chineseNewYearOf(year: number): Day | null {
  const days = CHINESE_NEW_YEARS[year - FIRST_CHINESE_NEW_YEAR];
  return days === undefined ? null : dayOf(year, 1, 20) + days;
}

/** The day of creation, counted from 1970-01-01. */
const JEWISH_EPOCH = -1373427 - 719163;

/** Days from the epoch to a year's mean new moon, with the rule that no year starts on Sunday, Wednesday or Friday. */
function elapsedDays(jewishYear: number): number {
  const months = Math.floor((235 * jewishYear - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}
