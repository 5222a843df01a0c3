/** Dates with the day first: `10 November 2017`, `the 10th of November`, `9-11 November`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import { readOrdinal } from '../amounts.ts';
import type { Meaning, Phrase, YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { RANGE_WORDS } from '../words/month-signals.ts';
import { readMonth } from './month-name.ts';
import { readYearAfter } from './year-after.ts';

/** "10 November 2017", "the 10th of November", "9-11 November". */
export function dayFirst(reader: TokenReader, at: number, dayAt: number): readonly Phrase[] | null {
  const day = readDayOfMonth(reader, dayAt) ?? ordinalDay(reader, dayAt);
  if (!day) return null;
  const joint = reader.word(day.end);
  const second =
    isDash(joint) || RANGE_WORDS.has(joint) ? (readDayOfMonth(reader, day.end + 1) ?? null) : null;
  const last = second ?? day;
  const month = readMonth(reader, reader.word(last.end) === 'of' ? last.end + 1 : last.end);
  if (!month || (second && second.day <= day.day)) return null;
  const isFigure = reader.at(dayAt).shape === 'number' && !reader.isGlued(dayAt + 1);
  if (isFigure && reader.at(month.end).shape === 'number' && !readYearAfter(reader, month.end)) return null;
  const year = readYearAfter(reader, month.end);
  const end = year?.end ?? month.end;
  const first = ofMonth(day.day, month.month, year?.year ?? null);
  if (!second) return phrase(at, end, first);
  const other = ofMonth(second.day, month.month, year?.year ?? null);
  return [...phrase(dayAt, day.end, first), ...phrase(day.end + 1, end, other)];
}

const ofMonth = (day: number, month: number, year: YearReference): Meaning => ({
  is: 'day',
  year,
  month,
  day,
});

/** "the tenth of November": in words only with its ending. */
export function ordinalDay(reader: TokenReader, at: number): { end: number; day: number } | null {
  const found = readOrdinal(reader, at);
  const isDay = found && found.ordinal >= 1 && found.ordinal <= 31;
  return isDay ? { end: found.end, day: found.ordinal } : null;
}
