/** Dates all in digits: `2017-11-10`, `2017-11-10T20:00Z`, `10/11/2017`, `7/8/07`, `10.11.2017`. */
import { fullYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';

const ISO =
  /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s)(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d/]|-\d)/y;
const ISO_WEEK_OR_MONTH = /(\d{4})-(\d{2})(?![\d/-])/y;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/y;

const CLOCK = /\s(\d{2}):(\d{2})(?::\d{2})?(?![\d:]|\s?[ap]\.?m|\s?(?:GMT|UTC))/iy;

/** The result of a sticky expression at an offset. */
function matchAt(expression: RegExp, text: string, offset: number): RegExpExecArray | null {
  expression.lastIndex = offset;
  return expression.exec(text);
}

/** Index of the first token that starts at or after an offset, from a token on. */
function tokenAfter(reader: TokenReader, at: number, offset: number): number {
  let index = at;
  while (index < reader.length && reader.at(index).start < offset) index++;
  return index;
}

/** `dayFirst`: how the story writes `10/11/2017`. */
export function digitDate(dayFirst: boolean): Recogniser {
  return {
    family: 'dates in digits',
    startsWith: Kind.number,
    recognise: (reader, at) => {
      const offset = reader.at(at).start;
      const before = reader.word(at - 1);
      if (reader.isGlued(at) && (before === '/' || before === '-' || before === '.')) return null;
      const match =
        readIso(reader.text, offset) ??
        readNumeric(reader.text, offset, dayFirst) ??
        readMonth(reader.text, offset);
      return match && phrase(at, tokenAfter(reader, at, offset + match.length), match.meaning);
    },
  };
}

interface Found {
  length: number;
  meaning: Meaning;
}

function readIso(text: string, offset: number): Found | null {
  const match = matchAt(ISO, text, offset);
  if (!match) return null;
  const [whole, year, month, day, hour, minute, zone] = match;
  const date = asDay(Number(year), Number(month), Number(day));
  if (!date) return null;
  if (hour === undefined) return { length: whole.length, meaning: date };
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    zone: zone === 'Z' ? ('Z' as const) : ('' as const),
    toTheMinute: true,
  };
  if (clock.hour > 23 || clock.minute > 59) return { length: 10, meaning: date };
  return { length: whole.length, meaning: { is: 'clock', day: date, clock } };
}

/** `2017-11`, but not `2009-10`, which a season or a fiscal year is as likely to be. */
function readMonth(text: string, offset: number): Found | null {
  const match = matchAt(ISO_WEEK_OR_MONTH, text, offset);
  if (!match) return null;
  const [whole, year, month] = match.map(Number) as [number, number, number];
  const isRange = month === (year + 1) % 100;
  if (isRange || month < 1 || month > 12 || year < 1900 || year > 2100) return null;
  return {
    length: String(whole).length && 7,
    meaning: { is: 'month', year: { year }, month, shift: null, before: null },
  };
}

function readNumeric(text: string, offset: number, dayFirst: boolean): Found | null {
  const match = matchAt(NUMERIC, text, offset);
  if (!match) return null;
  const [whole, first, separator, second, last] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  // "1.2.3" and "5-4-3" are versions and scores; with dots and hyphens the year needs all its digits.
  if (last.length === 2 && separator !== '/') return null;
  const year = last.length === 2 ? fullYear(Number(last)) : Number(last);
  const a = Number(first);
  const b = Number(second);
  const [month, day] = dayFirst || separator === '.' ? [b, a] : [a, b];
  const meaning = asDay(year, month, day) ?? asDay(year, day, month);
  return meaning && withClock(text, offset, whole.length, meaning);
}

/** `02/27/1998 07:53:00`: a clock of 24 hours after the date. */
function withClock(text: string, offset: number, length: number, day: Meaning): Found {
  const match = matchAt(CLOCK, text, offset + length);
  const [whole, hour, minute] = match ?? [];
  if (whole === undefined || Number(hour) > 23 || Number(minute) > 59) return { length, meaning: day };
  const clock = { hour: Number(hour), minute: Number(minute), zone: '' as const, toTheMinute: true };
  return { length: length + whole.length, meaning: { is: 'clock', day, clock } };
}

function asDay(year: number, month: number, day: number): Meaning | null {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200;
  return isPossible ? { is: 'day', year: { year }, month, day } : null;
}
