/** Months, seasons and days of the month that recur: `every June and December`, `each spring`, `every May 1`. */
import type { Meaning, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import { yearlyValue } from '../recurring-value.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMBIGUOUS_MONTHS } from '../words/calendar-words.ts';
import { monthDate } from './month-date.ts';

/** From the token of "every" or "each". */
export function everyPart(reader: TokenReader, at: number): Phrase[] | null {
  const first = readPart(reader, at + 1);
  if (!first) return null;
  const found = phrase(at, first.end, { is: 'set', value: first.value });
  const second = JOINTS.has(reader.word(first.end)) ? readPart(reader, first.end + 1) : null;
  return second?.is === first.is
    ? [...found, ...phrase(first.end + 1, second.end, { is: 'set', value: second.value })]
    : found;
}

const JOINTS = new Set(['and', 'or']);

interface Part {
  is: Meaning['is'];
  end: number;
  value: string;
}

function readPart(reader: TokenReader, at: number): Part | null {
  const { season, month } = reader.at(at).lexeme;
  if (season !== null) return { is: 'year-part', end: at + 1, value: `XXXX-${season}` };
  // "they each may appeal"
  if (AMBIGUOUS_MONTHS.has(reader.word(at)) && reader.at(at).shape !== 'capitalised') return null;
  const [day] = monthDate.recognise(reader, at) ?? [];
  // "each May and June 2016": what has its year of its own doesn't recur.
  if (day && 'year' in day.meaning && day.meaning.year !== null) return null;
  const value = day?.meaning.is === 'day' ? yearlyValue(day.meaning) : null;
  if (day && value !== null) return { is: 'day', end: day.end, value };
  return month === null
    ? null
    : { is: 'month', end: at + 1, value: `XXXX-${String(month).padStart(2, '0')}` };
}
