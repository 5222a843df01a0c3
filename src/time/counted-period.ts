/** Periods told by their length and their last day, `the nine months ended Sept. 30`: what figures are then of. */
import { dateOf } from './calendar.ts';
import type { Phrase } from './meaning.ts';
import type { Place } from './places.ts';
import { quarterPlace, yearPlace } from './places.ts';
import type { TokenReader } from './token-reader.ts';

/** Words between the length and its end: "ended in". */
const JOINT = 2;
const ENDS = new Set(['ended', 'ending', 'to']);
const ENDED_BEFORE = new Set(['in', 'on']);

/** The quarter of the calendar where it is one, else the year that a period ends in; null where the time isn't its end. */
export function countedPeriod(reader: TokenReader, length: Phrase, end: Phrase, place: Place): Place | null {
  const gap = end.first - length.end;
  if (length.meaning.is !== 'duration' || length.meaning.unit !== 'month' || gap < 1 || gap > JOINT)
    return null;
  if (!ENDS.has(reader.word(length.end)) || (gap === JOINT && !ENDED_BEFORE.has(reader.word(end.first - 1))))
    return null;
  const { year, month } = dateOf(place.lastDay);
  const isQuarter = length.meaning.amount === 3 && month % 3 === 0;
  return isQuarter ? quarterPlace(year, month / 3) : yearPlace(year);
}
