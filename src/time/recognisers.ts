/**
 * The phrase families, in one list. At each place of the text the longest phrase wins; of equally long ones
 * the family that stands first, so the more exact families stand before the more general.
 */
import { Kind } from './lexicon.ts';
import type { Phrase } from './meaning.ts';
import { isNoTime } from './not-times.ts';
import { endOf, longest } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { theUnit } from './recognisers/anaphora.ts';
import { bareUnits } from './recognisers/bare-units.ts';
import { clock, quarterHour } from './recognisers/clock.ts';
import { clockRange } from './recognisers/clock-range.ts';
import { comparedPeriod } from './recognisers/compared-period.ts';
import { countedDays } from './recognisers/counted-days.ts';
import { dayBeside } from './recognisers/day-beside.ts';
import { dayOfMonth } from './recognisers/day-of-month.ts';
import { dayPart } from './recognisers/day-part.ts';
import { deicticDay } from './recognisers/deictic-day.ts';
import { digitDate } from './recognisers/digit-date.ts';
import { distance } from './recognisers/distance.ts';
import { duration } from './recognisers/duration.ts';
import { historicDay } from './recognisers/historic-day.ts';
import { businessYear } from './recognisers/business-year.ts';
import { earlyHours } from './recognisers/early-hours.ts';
import { holiday } from './recognisers/holiday.ts';
import { modifiedAmount, modifiedDate } from './recognisers/modified.ts';
import { monthDate } from './recognisers/month-date.ts';
import { monthSpan } from './recognisers/month-span.ts';
import { pairedParts } from './recognisers/paired-parts.ts';
import { reference } from './recognisers/reference.ts';
import { referenceAdjective } from './recognisers/reference-adjective.ts';
import { season } from './recognisers/season.ts';
import { periodBefore } from './recognisers/period-before.ts';
import { placedQuarter } from './recognisers/placed-quarter.ts';
import { recurringPart } from './recognisers/recurring-part.ts';
import { recurring } from './recognisers/set.ts';
import { justEnded } from './recognisers/just-ended.ts';
import { nights } from './recognisers/nights.ts';
import { nthUnit } from './recognisers/nth-unit.ts';
import { once } from './recognisers/once.ts';
import { partOfUnit } from './recognisers/part-of-unit.ts';
import { someDay } from './recognisers/some-day.ts';
import { spokenYear } from './recognisers/spoken-year.ts';
import { shiftedUnit } from './recognisers/shifted-unit.ts';
import { wholeUnit } from './recognisers/whole-unit.ts';
import { wireStamp } from './recognisers/wire-stamp.ts';
import { unitBeside } from './recognisers/unit-beside.ts';
import { unitEdge } from './recognisers/unit-edge.ts';
import { thisTime } from './recognisers/this-time.ts';
import { turnOfCentury } from './recognisers/turn-of-century.ts';
import { vagueUnits } from './recognisers/vague-units.ts';
import { weekday } from './recognisers/weekday.ts';
import { decade, year } from './recognisers/year.ts';
import { yearlyBack } from './recognisers/yearly-back.ts';
import { yearPart } from './recognisers/year-part.ts';
import { withDatesBeside } from './date-beside.ts';
import { withRecurring } from './recurring-beside.ts';
import { withSharedYears } from './shared-year.ts';
import type { TokenReader } from './token-reader.ts';

/** The families for a story's order of day and month in `10/11/2017`. */
export function recognisers(dayFirst: boolean): readonly Recogniser[] {
  const days = [
    clock,
    quarterHour,
    clockRange,
    dayPart,
    earlyHours,
    wireStamp,
    historicDay,
    digitDate(dayFirst),
    monthDate,
    dayOfMonth,
    holiday,
    dayBeside,
    countedDays,
    weekday,
    deicticDay,
  ];
  const periods = [
    pairedParts,
    yearPart,
    monthSpan,
    businessYear,
    placedQuarter,
    comparedPeriod,
    periodBefore,
    justEnded,
    season,
    yearlyBack,
    decade,
    turnOfCentury,
    year,
    spokenYear,
    nthUnit,
    shiftedUnit,
    thisTime,
    vagueUnits,
    partOfUnit,
    unitEdge,
    wholeUnit,
    unitBeside,
    theUnit,
  ];
  const lengths = [recurring, recurringPart, nights, distance, duration, bareUnits];
  return [
    ...days,
    ...periods,
    someDay,
    ...lengths,
    once,
    modifiedDate([...days, ...periods]),
    modifiedAmount(lengths),
    reference,
    referenceAdjective,
  ];
}

/**
 * How far the first telling word of a phrase can stand from its start: "no more than about two hundred and fifty …".
 */
const REACH = 12;

/** 1 for each token that has a telling word among the tokens from it on: only there can a phrase start. */
function nearTelling(reader: TokenReader): Uint8Array {
  const isNear = new Uint8Array(reader.length);
  let next = Infinity;
  for (let at = reader.length - 1; at >= 0; at--) {
    if ((reader.at(at).lexeme.kinds & Kind.telling) !== 0) next = at;
    if (next - at < REACH) isNear[at] = 1;
  }
  return isNear;
}

/** All phrases of a text's tokens, in order and without overlaps. */
export function recognise(reader: TokenReader, families: readonly Recogniser[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const isNear = nearTelling(reader);
  let at = 0;
  while (at < reader.length) {
    const found = isNear[at] === 1 && reader.at(at).lexeme.kinds !== 0 ? longest(families, reader, at) : null;
    if (found) phrases.push(...found.filter((phrase) => !isNoTime(reader, phrase)));
    at = found ? Math.max(endOf(found), at + 1) : at + 1;
  }
  return withRecurring(withDatesBeside(withSharedYears(phrases, reader), reader), reader);
}
