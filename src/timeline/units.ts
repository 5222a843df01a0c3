import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns';
import { DAY_MS } from '../event-list/civil.ts';
import type { Precision } from '../event-list/schema.ts';

export const HOUR_MS = DAY_MS / 24;

/** How many months what a precision is named after has; what is shorter has a fixed length. */
const MONTHS: Partial<Record<Precision, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const LENGTHS: Partial<Record<Precision, number>> = {
  minute: HOUR_MS / 60,
  hour: HOUR_MS,
  weekend: 2 * DAY_MS,
  week: 7 * DAY_MS,
};

/** The moment one unit of a precision before or after another: from 1 July by a month to 1 August. */
export function stepUnit(ms: number, precision: Precision, direction: 1 | -1): number {
  const months = MONTHS[precision];
  if (months !== undefined) return addMonths(ms, direction * months, { in: utc }).getTime();
  return ms + direction * (LENGTHS[precision] ?? DAY_MS);
}
