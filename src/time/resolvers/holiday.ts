import type { Day } from '../calendar.ts';
import { dateOf, dayOf, nthWeekday, weekdayOf } from '../calendar.ts';
import { chineseNewYearOf, easterOf, hanukkahOf, jewishNewYearOf, orthodoxEasterOf } from '../feasts.ts';
import type { Meaning } from '../meaning.ts';
import { dayPlace } from '../places.ts';
import type { HolidayRule } from '../words/holiday-rules.ts';
import { chooseOccurrence } from './choice.ts';
import { isLimitNear, weekendBeside } from './feast-beside.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { resolveListedFeast } from './listed-feast.ts';
import { referredYear } from './years.ts';

type YearlyRule = Exclude<HolidayRule, { by: 'list' }>;

/** The named day of a year; NaN where the calendar of the feast isn't known so far. */
export function holidayOf(rule: YearlyRule, year: number): Day {
  switch (rule.by) {
    case 'date':
      return dayOf(year, rule.month, rule.day);
    case 'weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
    case 'easter':
      return easterOf(year) + rule.offset;
    case 'orthodox-easter':
      return orthodoxEasterOf(year) + rule.offset;
    case 'jewish-new-year':
      return jewishNewYearOf(year) + rule.offset;
    case 'hanukkah':
      return hanukkahOf(year);
    case 'chinese-new-year':
      return chineseNewYearOf(year) ?? NaN;
    case 'on-or-after': {
      const first = dayOf(year, rule.month, rule.day);
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7);
    }
  }
}

/** Named days are spoken of some weeks ahead without a verb that says so. */
const GRACE_DAYS = 3;

/** "Returns from its Easter recess": days for which a feast that is over is still spoken of in the present. */
const JUST_OVER = 30;

const latestGone = (occurrence: (index: number) => Day, today: Day): Day =>
  occurrence(0) < today ? occurrence(0) : occurrence(-1);

/** A holiday, of the year it is written with or told by. */
export function resolveHoliday(
  meaning: Extract<Meaning, { is: 'holiday' }>,
  circumstances: Circumstances,
): Resolution | null {
  const { rule } = meaning;
  if (rule.by === 'list') return resolveListedFeast(rule.feast, meaning, circumstances);
  const found = occurrenceOf(rule, meaning, circumstances);
  const place = meaning.isWeekend ? weekendBeside : dayPlace;
  return Number.isNaN(found.day) ? null : dated(place(found.day), found.rule, found.certainty);
}

interface Occurrence {
  day: Day;
  rule: string;
  certainty?: 'stated' | 'inferred';
}

function occurrenceOf(
  rule: YearlyRule,
  meaning: Extract<Meaning, { is: 'holiday' }>,
  circumstances: Circumstances,
): Occurrence {
  const { setting, direction, isLimit } = circumstances;
  if (meaning.year !== null) {
    const { year, rule: words } = referredYear(meaning.year, circumstances);
    return { day: holidayOf(rule, year), rule: words ?? 'the calendar gives the day' };
  }
  const { today } = setting;
  const { year } = dateOf(today);
  const occurrence = (index: number): Day => holidayOf(rule, year + index);
  if (meaning.shift !== null && meaning.shift !== 0) {
    const latest = occurrence(0) < today ? 0 : -1;
    const index = meaning.shift < 0 ? latest + meaning.shift + 1 : occurrence(0) > today ? 0 : 1;
    return {
      day: occurrence(index),
      rule: `the one ${meaning.shift < 0 ? 'before' : 'after'} ${setting.publication}`,
    };
  }
  if (meaning.shift === 0)
    return { day: occurrence(0), rule: `this year’s, seen from ${setting.publication}` };
  const coming = [0, 1].map(occurrence).find((day) => day >= today);
  if (meaning.limit && coming !== undefined && isLimitNear(coming, meaning.limit, today))
    return { day: coming, rule: `the next one seen from ${setting.publication}`, certainty: 'inferred' };
  const told = direction();
  const gone = latestGone(occurrence, today);
  // "want it open by Christmas": the next one.
  const isBound = isLimit || meaning.limit !== undefined;
  if (!isBound && told.tense === 'present' && today - gone <= JUST_OVER)
    return { day: gone, rule: `the latest one seen from ${setting.publication}`, certainty: 'inferred' };
  const { index, side } = chooseOccurrence(told, today, occurrence, GRACE_DAYS);
  return {
    day: occurrence(index),
    rule: `${told.evidence}: ${side} one seen from ${setting.publication}`,
    certainty: told.isShown ? 'stated' : 'inferred',
  };
}
