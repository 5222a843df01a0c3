/** The same period one year before: `a year earlier`, `the year-earlier period`, `from $3 million a year ago`. */
import { addMonths, dateOf, mondayOf } from '../calendar.ts';
import type { Meaning, YearPart } from '../meaning.ts';
import { readableDay } from '../names.ts';
import type { Place } from '../places.ts';
import { halfYearPlace, monthPlace, quarterPlace, weekPlace, yearPlace } from '../places.ts';
import { fiscalQuarterBefore } from './fiscal-quarter.ts';
import { partPlace } from './period.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

type YearBefore = Extract<Meaning, { is: 'year-before' }>;

/** A week is compared with the one of the same number. */
const DAYS_OF_52_WEEKS = 52 * 7;

/** One year before the period the text spoke of last; "a year ago" compares so only between figures. */
export function resolveYearBefore(meaning: YearBefore, circumstances: Circumstances): Resolution {
  const { setting } = circumstances;
  if (meaning.part) return resolvePart(meaning.part, circumstances);
  const last = periodBefore(meaning, circumstances);
  const { year: lastYear, month } = dateOf(last?.firstDay ?? setting.today);
  const year = meaning.year ?? lastYear - 1;
  const words = last ? `${last.value}, of which the text spoke before` : setting.publication;
  const rule =
    meaning.year === undefined ? `one year before ${words}` : `the same stretch of ${year} as ${words}`;
  if (meaning.unit === 'quarter' && last?.precision !== 'quarter') {
    const latest = dateOf(addMonths(setting.today, -3));
    return dated(
      quarterPlace(meaning.year ?? latest.year - 1, Math.ceil(latest.month / 3)),
      `${meaning.year === undefined ? 'one year before' : `the one of ${year} like`} the latest quarter that was over on ${setting.publication}`,
    );
  }
  if (meaning.unit === 'week' && last?.precision !== 'week') return sameWeek(meaning.year, circumstances);
  const fiscal = last && meaning.year === undefined ? fiscalQuarterBefore(last, rule) : null;
  if (fiscal) return fiscal;
  switch (last?.precision) {
    case 'quarter':
      return dated(quarterPlace(year, Math.ceil(month / 3)), rule);
    case 'half-year':
      return dated(halfYearPlace(year, month > 6 ? 2 : 1), rule);
    case 'month':
      return dated(monthPlace(year, month), rule);
    case 'week':
      return dated(weekPlace(last.firstDay + 3 - (lastYear - year) * DAYS_OF_52_WEEKS), rule);
    default:
      return dated(yearPlace(year), rule);
  }
}

/** "the same week a year ago" where a day tells which: "the week ended Nov. 25". */
function sameWeek(said: number | undefined, { setting, memory }: Circumstances): Resolution {
  const day = memory.lastDay ?? setting.today;
  const years = said === undefined ? 1 : dateOf(day).year - said;
  return dated(
    weekPlace(mondayOf(day) + 3 - years * DAYS_OF_52_WEEKS),
    `${said === undefined ? 'one year before' : `the one of ${said} like`} the week of ${readableDay(day)}`,
    'inferred',
  );
}

/** "the year-ago third quarter": a year before the latest one that is over. */
function resolvePart(part: YearPart, { setting }: Circumstances): Resolution {
  const { year } = dateOf(setting.today);
  const isOver = partPlace(part, year).lastDay < setting.today;
  const rule = `one year before the latest one that was over on ${setting.publication}`;
  return dated(partPlace(part, isOver ? year - 1 : year - 2), rule);
}

function periodBefore({ isCompared, from }: YearBefore, { memory, setting }: Circumstances): Place | null {
  // "output this week will be 119,000, down from 141,000 a year earlier"
  if (memory.last?.precision === 'week') return memory.last;
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
