/** Underspecified meaning to a value and a place on the calendar: one resolver a kind of meaning. */
import { dateOf } from './calendar.ts';
import { shown } from './direction/shown.ts';
import type { Direction } from './direction/shown.ts';
import type { Meaning } from './meaning.ts';
import { centuryPlace, decadePlace, yearPlace, dayPlace } from './places.ts';
import { spanPlace } from './spans.ts';
import { resolveBeside, resolveDisplaced, resolveNth, resolveUnitOf } from './resolvers/composite.ts';
import { resolveClockShift } from './resolvers/clock-shift.ts';
import { resolvePlacedLength } from './resolvers/placed-length.ts';
import { resolveComparedTime } from './resolvers/compared-time.ts';
import { resolveDay, resolveHistoricDay } from './resolvers/day.ts';
import { resolveClock, resolveDayPart } from './resolvers/in-day.ts';
import { resolveFiscalQuarter } from './resolvers/fiscal-quarter.ts';
import { resolveHoliday } from './resolvers/holiday.ts';
import { resolveMonth } from './resolvers/month.ts';
import { resolveYearPart } from './resolvers/period.ts';
import { resolveTurnOfCentury } from './resolvers/turn-of-century.ts';
import { resolveYearBefore } from './resolvers/year-before.ts';
import type { Circumstances, Resolution } from './resolvers/resolution.ts';
import { dated, unplaced } from './resolvers/resolution.ts';
import { shiftDay } from './resolvers/shift-day.ts';
import { resolveShifted } from './resolvers/shifted.ts';
import { resolveWeekday } from './resolvers/weekday.ts';
import { lengthValue } from './timex-values.ts';
import type { Unit } from './words/units.ts';

/** null: no such day (30 February). */
export function resolve(meaning: Meaning, circumstances: Circumstances): Resolution | null {
  switch (meaning.is) {
    case 'day':
      return resolveDay(meaning, circumstances);
    case 'weekday':
      return resolveWeekday(meaning, circumstances);
    case 'month':
      return resolveMonth(meaning, circumstances);
    case 'year':
      return dated(yearPlace(meaning.year), 'the year as the text writes it');
    case 'decade':
      return dated(decadePlace(meaning.year), 'the decade as the text writes it');
    case 'century':
      return dated(centuryPlace(meaning.year), 'the century as the text writes it');
    case 'turn-of-century':
      return resolveTurnOfCentury(circumstances);
    case 'shifted':
      return resolveShifted(meaning, circumstances);
    case 'year-part':
      return resolveYearPart(meaning, circumstances);
    case 'year-before':
      return resolveYearBefore(meaning, circumstances);
    case 'holiday':
      return resolveHoliday(meaning, circumstances);
    case 'historic-day':
      return resolveHistoricDay(meaning, circumstances);
    case 'day-part':
      return resolveDayPart(meaning, resolve(meaning.day, circumstances), circumstances);
    case 'nth':
      return resolveNth(meaning, resolve(meaning.of, circumstances));
    case 'unit-of':
      return resolveUnitOf(meaning, resolve(meaning.day, circumstances));
    case 'fiscal-quarter':
      return resolveFiscalQuarter(meaning, resolve(meaning.day, circumstances));
    case 'this-day': {
      const { month, day } = dateOf(circumstances.setting.today);
      const that = resolveDay({ is: 'day', year: { year: meaning.year }, month, day }, circumstances);
      // 29 February is of few years.
      return that ?? resolve({ is: 'year', year: meaning.year }, circumstances);
    }
    case 'beside':
      return resolveBeside(meaning, resolve(meaning.of, circumstances));
    case 'displaced':
      // "recessed until a week from Monday": from the coming one, whatever the verb.
      return resolveDisplaced(
        meaning,
        resolve(
          meaning.from,
          meaning.shift > 0 && meaning.from.is === 'weekday'
            ? { ...circumstances, direction: toCome }
            : circumstances,
        ),
      );
    case 'clock':
      return resolveClock(meaning, meaning.day && resolve(meaning.day, circumstances), circumstances);
    case 'some-time':
      return resolveSomeTime(circumstances);
    case 'clock-shift':
      return resolveClockShift(meaning, circumstances);
    case 'compared-time':
      return resolveComparedTime(meaning, circumstances);
    case 'reference':
      return unplaced('DATE', meaning.value, referenceRule(meaning.value));
    case 'duration':
      return meaning.within
        ? resolvePlacedLength(meaning, meaning.within.edge, resolve(meaning.within.of, circumstances))
        : resolveDuration(meaning, circumstances);
    case 'set':
      return unplaced('SET', meaning.value, 'something that recurs, not one date');
  }
}

const referenceRule = (value: string): string =>
  value.startsWith('BC') ? 'before the years that can be shown' : (REFERENCE_RULES[value] ?? 'a vague time');

/** "One day he left", "one day it will end". */
function resolveSomeTime({ direction }: Circumstances): Resolution {
  const { tense, isShown, evidence } = direction();
  const value = tense === 'past' && isShown ? 'PAST_REF' : 'FUTURE_REF';
  return unplaced('DATE', value, `${evidence}: ${REFERENCE_RULES[value] ?? ''}`);
}

const toCome = (): Direction => shown('future', 'counted on from it');

const REFERENCE_RULES: Record<string, string> = {
  FUTURE_REF: 'some time to come, not a date',
  PAST_REF: 'some time before, not a date',
  PRESENT_REF: 'the time of writing, not a date',
};

type PlaceableUnit = Extract<Unit, 'day' | 'week' | 'month' | 'year'>;

const isPlaceable = (unit: Unit): unit is PlaceableUnit =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';

/** "two years" has a length only; "the past two days" lies before the publication. */
function resolveDuration(
  { amount, unit, side, rest = [] }: Extract<Meaning, { is: 'duration' }>,
  { setting }: Circumstances,
): Resolution {
  const value = lengthValue([{ amount, unit }, ...rest]);
  const isCountable = amount !== null && amount < 1000 && Number.isInteger(amount);
  if (side === null || !isCountable || !isPlaceable(unit))
    return unplaced('DURATION', value, 'a length of time, not a date');
  const sign = side === 'past' ? -1 : 1;
  const other = shiftDay(setting.today, unit, sign * amount);
  const [from, to] = sign < 0 ? [other, setting.today] : [setting.today, other];
  const place = { ...spanPlace(value, dayPlace(from), dayPlace(to)), precision: unit };
  const rule = `the time ${sign < 0 ? 'up to' : 'from'} ${setting.publication}`;
  return { type: 'DURATION', value, place, certainty: 'stated', rule };
}
