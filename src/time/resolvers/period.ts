/** Months, named parts of the year, years and what is longer. */
import type { Day } from '../calendar.ts';
import { dateOf, monthIndex, monthOfIndex } from '../calendar.ts';
import { shown } from '../direction/shown.ts';
import { isShownAhead, type Direction } from '../direction/shown.ts';
import type { Meaning, YearPart } from '../meaning.ts';
import type { Place } from '../places.ts';
import { monthName } from '../names.ts';
import { halfYearPlace, monthPlace, quarterPlace, seasonPlace, yearPlace } from '../places.ts';
import { chooseOccurrence } from './choice.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated, unplaced } from './resolution.ts';
import { referredYear } from './years.ts';

const WRITTEN = 'the date as the text writes it';

/** A month; without its year by "last" and "next", by the noun it gives figures of, else by tense and nearness. */
export function resolveMonth(
  meaning: Extract<Meaning, { is: 'month' }>,
  circumstances: Circumstances,
): Resolution {
  const { setting, direction } = circumstances;
  if (meaning.year !== null) {
    const { year, rule } = referredYear(meaning.year, circumstances);
    return dated(monthPlace(year, meaning.month), rule ?? WRITTEN);
  }
  if (circumstances.sentenceYear !== null && meaning.shift === null)
    return dated(
      monthPlace(circumstances.sentenceYear, meaning.month),
      `in ${circumstances.sentenceYear}, the year that the sentence gives before`,
    );
  const base = baseOf(meaning, circumstances);
  const now = dateOf(base.day);
  const current = monthIndex(now.year, now.month);
  const occurrence = (index: number): number => monthIndex(now.year + index, meaning.month);
  const place = (index: number): Place => {
    const { year, month } = monthOfIndex(occurrence(index));
    return monthPlace(year, month);
  };
  if (meaning.shift !== null)
    return dated(
      place(shiftedIndex(meaning.shift, current, occurrence)),
      `${SHIFT_WORDS[meaning.shift + 1] ?? ''} ${monthName(meaning.month)} seen from ${base.words}`,
      base.certainty,
    );
  const told = meaning.before ? BY_NOUN[meaning.before] : direction();
  const { index, side } = chooseOccurrence(told, current, occurrence);
  return dated(
    place(index),
    `${told.evidence}: ${side} ${monthName(meaning.month)} seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

/** "will report October orders": of a month that is over. "oil for December delivery": of one to come. */
const BY_NOUN: Record<'figures' | 'contract', Direction> = {
  contract: shown('future', 'before what is traded ahead'),
  figures: shown('past', 'before what it gives the figures of'),
};

interface Base {
  day: Day;
  words: string;
  certainty: 'stated' | 'inferred';
}

/** From what "last" and "the following" count. */
function baseOf({ from }: { from?: 'text' }, { setting, memory }: Circumstances): Base {
  const { last } = memory;
  return from === 'text' && last
    ? { day: last.firstDay, words: `${last.value}, of which the text spoke before`, certainty: 'inferred' }
    : { day: setting.today, words: setting.publication, certainty: 'stated' };
}

const SHIFT_WORDS = ['the last', 'this year’s', 'the next'];

/** "last November": before now; "next": after now; "this": of the year. */
function shiftedIndex(shift: number, now: number, of: (index: number) => number): number {
  if (shift === 0) return 0;
  if (shift < 0) return of(0) < now ? 0 : -1;
  return of(0) > now ? 0 : 1;
}

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
      `${SHIFT_WORDS[meaning.shift + 1] ?? ''} one seen from ${base.words}`,
      base.certainty,
    );
  // A company's quarter isn't the calendar's: the year its owner would say now is the better guess.
  if (meaning.isFiscal) return finish(year, `seen from ${setting.publication}`, 'inferred');
  const told = meaning.isReported ? BY_NOUN.figures : direction();
  const isPast = told.tense === 'past';
  const { index, side } = chooseOccurrence(told, setting.today, isPast ? start : (i) => at(year + i).lastDay);
  return finish(
    year + index,
    `${told.evidence}: ${side} one seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

const isWinter = (part: YearPart): boolean => 'season' in part && part.season === 'WI';

/** "last summer": over by now; "this fall": of the year; "next spring": begins after now. */
function shiftedIndexOfPart(shift: number, today: number, year: number, at: (year: number) => Place): number {
  if (shift === 0) return at(year - 1).lastDay >= today ? -1 : 0;
  if (shift < 0) return at(year).lastDay < today ? 0 : at(year - 1).lastDay < today ? -1 : -2;
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
