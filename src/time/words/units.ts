/** Units of time. Source: TimeML 1.2.1 (ISO 8601 designators with TIMEX2's DE, CE, ML and Q). */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface UnitWord {
  unit: Unit;
  isPlural: boolean;
  /** How many of the unit the word stands for: a fortnight is two weeks. */
  times: number;
}

const one = (unit: Unit, times = 1): UnitWord => ({ unit, isPlural: false, times });
const many = (unit: Unit, times = 1): UnitWord => ({ unit, isPlural: true, times });

export const UNITS: Record<string, UnitWord> = {
  centuries: many('century'),
  century: one('century'),
  day: one('day'),
  days: many('day'),
  decade: one('decade'),
  decades: many('decade'),
  fortnight: one('week', 2),
  fortnights: many('week', 2),
  hour: one('hour'),
  hours: many('hour'),
  hr: one('hour'),
  hrs: many('hour'),
  millennia: many('millennium'),
  millennium: one('millennium'),
  min: one('minute'),
  mins: many('minute'),
  minute: one('minute'),
  minutes: many('minute'),
  month: one('month'),
  months: many('month'),
  quarter: one('quarter'),
  quarters: many('quarter'),
  sec: one('second'),
  second: one('second'),
  seconds: many('second'),
  secs: many('second'),
  week: one('week'),
  weekend: one('weekend'),
  weekends: many('weekend'),
  weeks: many('week'),
  year: one('year'),
  years: many('year'),
  yr: one('year'),
  yrs: many('year'),
};

/** The middle of a unit in one word. */
export const MID_WORDS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    midmonth: 'month',
    midweek: 'week',
    midyear: 'year',
  }),
);

/** What follows `P` and the number in a TIMEX3 duration. */
export const UNIT_DESIGNATORS: Record<Unit, string> = {
  century: 'CE',
  day: 'D',
  decade: 'DE',
  hour: 'H',
  millennium: 'ML',
  minute: 'M',
  month: 'M',
  quarter: 'Q',
  second: 'S',
  week: 'W',
  weekend: 'WE',
  year: 'Y',
};

/** Rough length in days: what orders the parts of "two years and six months". */
export const UNIT_SIZES: Record<Unit, number> = {
  century: 36525,
  day: 1,
  decade: 3652,
  hour: 1 / 24,
  millennium: 365250,
  minute: 1 / 1440,
  month: 30,
  quarter: 91,
  second: 1 / 86400,
  week: 7,
  weekend: 2,
  year: 365,
};
