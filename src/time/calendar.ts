/**
 * The proleptic Gregorian calendar in whole numbers. A day is the number of days since 1970-01-01, so
 * that no clock and no zone of the machine can move it.
 */
import type { Civil } from '../event-list/civil.ts';

/** Days since 1970-01-01. */
export type Day = number;

export interface YearMonthDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The day of a calendar date. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day. Source as dayOf. */
export function dateOf(day: Day): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Civil dates have years of four digits. */
export const FIRST_DAY = dayOf(1, 1, 1);
export const LAST_DAY = dayOf(9999, 12, 31);

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Whether the calendar has such a day (30 February: no). */
export function isCalendarDate({ year, month, day }: YearMonthDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 week: the year it belongs to and its number, 1 to 53. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Months since the year 0: January 2017 is 24204. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOfIndex(index: number): { year: number; month: number } {
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month `months` later, or the last day of a month too short for it. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const { year, month } = monthOfIndex(monthIndex(date.year, date.month) + months);
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** `YYYY`, for the years 0 to 9999. */
export const yearText = (year: number): string => pad(year, 4);

/** `YYYY-MM`. */
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** The civil date `YYYY-MM-DD` of a day. */
export function dayText(day: Day): Civil {
  const date = dateOf(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The civil time `YYYY-MM-DDTHH:MM` so many minutes after a day's midnight. */
export function minuteText(day: Day, minutes: number): Civil {
  const later = day + Math.floor(minutes / 1440);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${dayText(later)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`;
}

/** The nth weekday of a month, counted from its start, or (negative) from its end: -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  return nthWeekdayWithin({ firstDay: first, lastDay: first + daysInMonth(year, month) - 1 }, weekday, nth);
}

/** The same of any stretch of days; it may lie beyond where the stretch has no such one. */
export function nthWeekdayWithin(
  { firstDay, lastDay }: { firstDay: Day; lastDay: Day },
  weekday: number,
  nth: number,
): Day {
  return nth > 0
    ? firstDay + ((weekday - weekdayOf(firstDay) + 7) % 7) + (nth - 1) * 7
    : lastDay - ((weekdayOf(lastDay) - weekday + 7) % 7) + (nth + 1) * 7;
}
