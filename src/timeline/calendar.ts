import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { DAY_MS } from '../event-list/civil.ts';

/** What time is cut into, finest first. */
const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const every = (interval: TimeInterval | null): TimeInterval => {
  if (!interval) throw new RangeError('invalid step of a calendar unit');
  return interval;
};

const INTERVALS: Record<CalendarUnit, TimeInterval> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  quarter: every(utcMonth.every(3)),
  year: utcYear,
  decade: every(utcYear.every(10)),
  century: every(utcYear.every(100)),
};

/** How long a unit is, give or take a leap day. */
export const APPROXIMATE_MS: Record<CalendarUnit, number> = {
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30.4 * DAY_MS,
  quarter: 91.3 * DAY_MS,
  year: 365.25 * DAY_MS,
  decade: 3652.5 * DAY_MS,
  century: 36525 * DAY_MS,
};

/** The start of the unit that holds a civil moment. */
export const floorTo = (ms: number, unit: CalendarUnit): number =>
  INTERVALS[unit].floor(new Date(ms)).getTime();

/** The first start of a unit at or after a civil moment. */
export const ceilTo = (ms: number, unit: CalendarUnit): number =>
  INTERVALS[unit].ceil(new Date(ms)).getTime();

/** The starts of units in [start, end). */
export const startsWithin = (start: number, end: number, unit: CalendarUnit): number[] =>
  INTERVALS[unit].range(new Date(ceilTo(start, unit)), new Date(end)).map((date) => date.getTime());

/** The next coarser unit; null: there is none. */
export const coarserUnit = (unit: CalendarUnit): CalendarUnit | null =>
  CALENDAR_UNITS[CALENDAR_UNITS.indexOf(unit) + 1] ?? null;
