import { formatDecade, formatYear } from './dates.ts';
import type { Span } from './span.ts';
import type { StatedTime } from './stated-time.ts';
import { stepUnit } from './units.ts';

/** A stretch with the precision it is told in. */
export type Whole = Pick<StatedTime, 'precision' | 'edtf' | 'timex'> & Span;

/** TIMEX3's codes of seasons, in the order of ISO 8601-2's, which run from 21 on in fours. */
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** `summer 2016`, by the phrase's own value or the EDTF; null: neither has a season. */
function seasonName({ edtf, timex }: Whole): string | null {
  const [, year, code = ''] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex ?? '') ?? [];
  if (year !== undefined) return `${SEASONS[SEASON_CODES.indexOf(code)] ?? ''} ${year}`;
  const [, edtfYear, number = ''] = /^(\d{4})-(2[1-9]|3[0-2])[~?%]?$/.exec(edtf) ?? [];
  return edtfYear === undefined ? null : `${SEASONS[(Number(number) - 21) % 4] ?? ''} ${edtfYear}`;
}

/** Seasons, quarters, half-years, decades and centuries by their names; null: a range, or it has no name. */
export function namedUnit(time: Whole, locale: string): string | null {
  const { precision, start, end } = time;
  const year = formatYear(start, locale);
  const isOne = end <= stepUnit(start, precision, 1);
  const month = new Date(start).getUTCMonth();
  switch (precision) {
    case 'season':
      return seasonName(time);
    case 'quarter':
      return isOne && month % 3 === 0 ? `Q${month / 3 + 1} ${year}` : null;
    case 'half-year':
      return isOne && month % 6 === 0 ? `${month === 0 ? 'first' : 'second'} half of ${year}` : null;
    case 'decade':
      return isOne ? formatDecade(start, locale) : null;
    case 'century':
      return isOne ? `${ordinal(Math.floor(new Date(start).getUTCFullYear() / 100) + 1)} century` : null;
    default:
      return null;
  }
}

function ordinal(number: number): string {
  const suffixes = { 1: 'st', 2: 'nd', 3: 'rd' } as Partial<Record<number, string>>;
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(isTeen ? undefined : suffixes[number % 10]) ?? 'th'}`;
}
