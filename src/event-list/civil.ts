/**
 * Civil dates and times: what a calendar and a clock on the wall say, without a zone. They are written
 * `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` and compare as strings. A number of milliseconds stands for a civil
 * moment as if its place were at UTC, so that no reader's zone ever moves a day.
 */
export type Civil = string;

const CIVIL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

/** Milliseconds of a civil date (its midnight) or time since 1970-01-01T00:00. Throws on anything else. */
export function civilToMs(civil: Civil): number {
  const ms = tryCivilToMs(civil);
  if (ms === null) throw new RangeError(`invalid civil date: ${civil}`);
  return ms;
}

/** As civilToMs, but null for what is no civil date or no day of the calendar (`2017-02-30`). */
export function tryCivilToMs(civil: string): number | null {
  const match = CIVIL.exec(civil);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute] = [Number(match[4] ?? 0), Number(match[5] ?? 0)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59) return null;
  return date.setUTCHours(hour, minute);
}

/** The civil date `YYYY-MM-DD` of a civil moment in milliseconds. Years 0000 to 9999. */
export function msToCivilDate(ms: number): Civil {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The civil time `YYYY-MM-DDTHH:MM` of a civil moment in milliseconds. Years 0000 to 9999. */
export function msToCivilTime(ms: number): Civil {
  return new Date(ms).toISOString().slice(0, 16);
}

/** The civil date a time stamp names at its own place: the zone is dropped, never converted. */
export function civilDateOf(timestamp: string): Civil {
  return timestamp.slice(0, 10);
}

/** The date `days` days after (before, where negative) a civil date. */
export function addCivilDays(date: Civil, days: number): Civil {
  return msToCivilDate(civilToMs(date) + days * DAY_MS);
}

export const DAY_MS = 24 * 60 * 60 * 1000;
