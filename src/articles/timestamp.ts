import { civilDateOf, tryCivilToMs } from '../event-list/civil.ts';
import { TIMESTAMP } from '../event-list/schema.ts';

const CLOCK = /T(\d{2}):(\d{2})(?::(\d{2}))?/;
const OFFSET = /[+-](\d{2}):(\d{2})$/;

/** What is wrong with a timestamp of an article; null where nothing is. */
export function timestampFault(timestamp: string): string | null {
  if (!TIMESTAMP.test(timestamp)) return 'is no date';
  if (tryCivilToMs(civilDateOf(timestamp)) === null) return 'is no day of the calendar';
  const [hour = 0, minute = 0, second = 0] = (CLOCK.exec(timestamp) ?? [])
    .slice(1)
    .map((part) => Number(part || 0));
  if (hour > 23 || minute > 59 || second > 59) return 'is no time of day';
  const [zoneHour = 0, zoneMinute = 0] = (OFFSET.exec(timestamp) ?? []).slice(1).map(Number);
  return zoneHour > 14 || zoneMinute > 59 ? 'has no possible offset' : null;
}

/**
 * Whether one timestamp is before another: as moments where both have a zone, else as what the calendars of
 * their places say, to the day where one of them is a day.
 */
export function isBefore(a: string, b: string): boolean {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/;
  if (a.includes('T') && b.includes('T')) {
    return zoned.test(a) && zoned.test(b) ? Date.parse(a) < Date.parse(b) : a < b;
  }
  return civilDateOf(a) < civilDateOf(b);
}
