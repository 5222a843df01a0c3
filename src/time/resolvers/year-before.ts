/** The same period one year before: `a year earlier`, `the year-earlier period`, `from $3 million a year ago`. */
import { addMonths, dateOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import type { Place } from '../places.ts';
import { halfYearPlace, monthPlace, quarterPlace, yearPlace } from '../places.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

type YearBefore = Extract<Meaning, { is: 'year-before' }>;

/** One year before the period the text spoke of last; "a year ago" compares so only between figures. */
export function resolveYearBefore(meaning: YearBefore, circumstances: Circumstances): Resolution {
  const { setting } = circumstances;
  const last = periodBefore(meaning, circumstances);
  const { year, month } = dateOf(last?.firstDay ?? setting.today);
  const rule = `one year before ${last ? `${last.value}, of which the text spoke before` : setting.publication}`;
  if (meaning.unit === 'quarter' && last?.precision !== 'quarter') {
    const before = dateOf(addMonths(setting.today, -15));
    return dated(
      quarterPlace(before.year, Math.ceil(before.month / 3)),
      `one year before the latest quarter that was over on ${setting.publication}`,
    );
  }
  switch (last?.precision) {
    case 'quarter':
      return dated(quarterPlace(year - 1, Math.ceil(month / 3)), rule);
    case 'half-year':
      return dated(halfYearPlace(year - 1, month > 6 ? 2 : 1), rule);
    case 'month':
      return dated(monthPlace(year - 1, month), rule);
    default:
      return dated(yearPlace(year - 1), rule);
  }
}

function periodBefore({ isCompared, from }: YearBefore, { memory, setting }: Circumstances): Place | null {
  if (isCompared) {
    // "the same period last year": not of a year long before that the text spoke of.
    const { reported } = memory;
    const isOld = reported && dateOf(reported.firstDay).year < dateOf(setting.today).year - 1;
    return from === 'publication' && isOld ? null : reported;
  }
  if (from === 'publication') return null;
  const quarter = memory.lastOf('quarter');
  // "In the quarter ended Sept. 30": the day only says which quarter.
  return quarter?.lastDay === memory.last?.lastDay ? quarter : memory.last;
}
