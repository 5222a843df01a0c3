/** More days of one month after the first: `November 9-11`, `July 4 and 5`, `Feb. 23, 24 and 25`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';
import { RANGE_WORDS } from '../words/month-signals.ts';
import { isCounted, readYearAfter } from './year-after.ts';

export interface NextDay {
  at: number;
  end: number;
  day: number;
}

/** A longer list is none of days. */
const MOST_DAYS = 6;

/** "23, 24 and 25" after "Feb.": each later than the one before. */
export function readMoreDays(reader: TokenReader, first: { end: number; day: number }): NextDay[] {
  const days: NextDay[] = [];
  let last = first;
  while (days.length < MOST_DAYS) {
    const next = readSecondDay(reader, last.end, last !== first);
    if (!next || next.day <= last.day) break;
    days.push(next);
    last = next;
  }
  return days;
}

/** `isInList`: behind a second day already. */
function readSecondDay(reader: TokenReader, at: number, isInList: boolean): NextDay | null {
  const joint = reader.word(at);
  if (!isDash(joint) && !RANGE_WORDS.has(joint)) return null;
  const isLast = isInList && joint === ',' && reader.word(at + 1) === 'and';
  const next = isLast ? at + 2 : at + 1;
  const second = readDayOfMonth(reader, next);
  if (!second || isCounted(reader, second.end) || ALSO_COUNTED.has(reader.word(second.end))) return null;
  if (reader.at(second.end).lexeme.month !== null) return null;
  // "July 4, 5 people": a list needs a last "and".
  const isNoList = !isLast && joint === ',' && !GOES_ON.has(reader.word(second.end));
  return isNoList || (isLast && !isClosed(reader, second.end)) ? null : { at: next, ...second };
}

/** "On May 3 and 20 men were held." */
const ALSO_COUNTED = new Set(['children', 'men', 'more', 'others', 'women']);

const GOES_ON = new Set([',', 'and']);

/** "14, 15, and 16 in Rome"; in "on May 3, 4, and 5 men fell" the last number counts. */
const isClosed = (reader: TokenReader, at: number): boolean =>
  CLOSING.has(reader.word(at)) || readYearAfter(reader, at) !== null;

const CLOSING = new Set([...CLAUSE_MARKS, 'at', 'in']);
