/** Named parts of the year: quarters, halves, seasons, business years. */
import type { Day } from '../calendar.ts';
import { dateOf } from '../calendar.ts';
import { isShownAhead } from '../direction/shown.ts';
import type { Meaning, YearPart } from '../meaning.ts';
import type { Place } from '../places.ts';
import { halfYearPlace, quarterPlace, seasonPlace, yearPlace } from '../places.ts';
import { baseOf, BY_NOUN, SHIFT_WORDS, WRITTEN } from './base.ts';
import { chooseOccurrence } from './choice.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated, unplaced } from './resolution.ts';
import { referredYear } from './years.ts';

/** A quarter, half, season or business year; those of business years have a value and no place. */
export function resolveYearPart(
  meaning: Extract<Meaning, { is: 'year-part' }>,
  circumstances: Circumstances,
): Resolution {
  const { setting, direction } = circumstances;
  const at = (year: number): Place => partPlace(meaning.part, year);
  const finish = (year: number, rule: string, certainty: 'stated' | 'inferred' = 'stated'): Resolution =>
    meaning.isFiscal ? fiscal(meaning.part, year, rule) : dated(at(year), rule, certainty);
  if (meaning.year !== null) {
    const { year, rule } = referredYear(meaning.year, circumstances);
    return finish(year, rule ?? WRITTEN);
  }
  const base = baseOf(meaning, circumstances);
  const { year } = dateOf(base.day);
  if ('whole' in meaning.part)
    return finish(year + (meaning.shift ?? 0), `seen from ${setting.publication}`, 'inferred');
  const start = (index: number): number => at(year + index).firstDay;
  // "this winter was mild", said in March.
  const isJustOver = meaning.shift === 0 && isWinter(meaning.part) && dateOf(base.day).month < 6;
  if (isJustOver && !isShownAhead(direction()))
    return finish(year - 1, `this year’s one seen from ${base.words}`, base.certainty);
  if (meaning.shift !== null)
    return finish(
      year + shiftedIndexOfPart(meaning.shift, base.day, year, at),
      `${SHIFT_WORDS[meaning.shift + 1] ?? 'so many back, the'} one seen from ${base.words}`,
      base.certainty,
    );
  // A company's quarter isn't the calendar's: the year its owner would say now is the better guess.
  if (meaning.isFiscal) return finish(year, `seen from ${setting.publication}`, 'inferred');
  const told = meaning.isReported || isNews(meaning.part, setting.today) ? BY_NOUN.figures : direction();
  const isPast = told.tense === 'past';
  const { index, side } = chooseOccurrence(told, setting.today, isPast ? start : (i) => at(year + i).lastDay);
  return finish(
    year + index,
    `${told.evidence}: ${side} one seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

/** How long the figures of a quarter are awaited after its end. */
const AWAITED_DAYS = 45;

/** "are awaiting the report on third-quarter output", said in October: hardly of the next year's. */
function isNews(part: YearPart, today: Day): boolean {
  if (!('quarter' in part)) return false;
  const { year, month } = dateOf(today);
  const { lastDay } = partPlace(part, part.quarter === 4 && month < 4 ? year - 1 : year);
  return lastDay < today && today - lastDay <= AWAITED_DAYS;
}

const isWinter = (part: YearPart): boolean => 'season' in part && part.season === 'WI';

/** "last summer": over by now; "this fall": of the year; "next spring": begins after now. */
function shiftedIndexOfPart(shift: number, today: number, year: number, at: (year: number) => Place): number {
  if (shift === 0) return at(year - 1).lastDay >= today ? -1 : 0;
  if (shift < 0) return (at(year).lastDay < today ? 0 : at(year - 1).lastDay < today ? -1 : -2) + shift + 1;
  return at(year).firstDay > today ? 0 : 1;
}

/** A named part of a year on the calendar. */
export function partPlace(part: YearPart, year: number): Place {
  if ('quarter' in part) return quarterPlace(year, part.quarter);
  if ('half' in part) return halfYearPlace(year, part.half);
  return 'season' in part ? seasonPlace(year, part.season) : yearPlace(year);
}

/** A fiscal year begins when its company says: its value is known, its place on the calendar isn't. */
export function fiscal(part: YearPart, year: number, rule: string): Resolution {
  const suffix = 'quarter' in part ? `-Q${part.quarter}` : 'half' in part ? `-H${part.half}` : '';
  return unplaced(
    'DATE',
    `FY${year}${suffix}`,
    `${rule}; a fiscal year begins when its owner says, so the calendar doesn't place it`,
  );
}
