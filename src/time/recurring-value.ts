/** The TIMEX3 values of times that recur: `XXXX-05-01`, `XXXX-WXX-7T09:00`. */
import type { Meaning } from './meaning.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What comes once a year: a day, a month, a season, a feast of one date; null where the text says which year's. */
export function yearlyValue(meaning: Meaning): string | null {
  switch (meaning.is) {
    case 'day':
      return meaning.year === null && meaning.month !== null && meaning.shift === undefined
        ? `XXXX-${twoDigits(meaning.month)}-${twoDigits(meaning.day)}`
        : null;
    case 'month':
      return meaning.year === null && meaning.shift === null ? `XXXX-${twoDigits(meaning.month)}` : null;
    case 'year-part':
      return 'season' in meaning.part && meaning.year === null && meaning.shift === null
        ? `XXXX-${meaning.part.season}`
        : null;
    case 'holiday':
      return meaning.rule.by === 'date' && meaning.year === null && meaning.shift === null
        ? `XXXX-${twoDigits(meaning.rule.month)}-${twoDigits(meaning.rule.day)}`
        : null;
    default:
      return null;
  }
}

/** A clock time on each of the days of a set; null: the set is of no days, or the day of the clock time is said. */
export function dailyValue(days: string, meaning: Meaning): string | null {
  const day = days === 'P1D' ? 'XXXX-XX-XX' : /^XXXX-(?:WXX-(?:\d|WD|WE)|XX-XX)/.exec(days)?.[0];
  if (day === undefined || meaning.is !== 'clock' || meaning.day !== null) return null;
  const { hour, minute, zone } = meaning.clock;
  return `${day}T${twoDigits(hour)}:${twoDigits(minute)}${zone}`;
}
