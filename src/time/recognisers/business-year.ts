/** Business years as a whole: `fiscal 1990`, `the 1990 fiscal year`, `FY2007`, `the current fiscal year`. */
import { fullYear, readShortYear, readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { FISCAL_ADJECTIVES } from '../words/business-year.ts';
import { monthDate } from './month-date.ts';

const fiscalYear = (year: YearReference, shift: number | null): Meaning => ({
  is: 'year-part',
  part: { whole: true },
  year,
  shift,
  isFiscal: true,
});

export const businessYear: Recogniser = {
  family: 'fiscal years',
  startsWith: Kind.number | Kind.determiner | Kind.shift | Kind.fiscal,
  recognise: (reader, at) => {
    const isDetermined = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 && reader.word(at) !== 'that';
    const start = isDetermined ? at + 1 : at;
    return (
      readAbbreviation(reader, at) ?? readYearBefore(reader, at, start) ?? readYearAfter(reader, at, start)
    );
  },
};

/** "1990", "2016-17", "2016/17", "2016-2017": a year that runs into the next goes by the later one. */
function readYearOrPair(reader: TokenReader, at: number): { end: number; year: number } | null {
  const year = readYear(reader, at);
  const joint = reader.word(year?.end ?? at);
  if (!year || (!isDash(joint) && joint !== '/')) return year;
  // "in fiscal 2016 - 17 percent less"
  if (!reader.isGlued(year.end) || !reader.isGlued(year.end + 1)) return year;
  const { lower, number } = reader.at(year.end + 1);
  const next = year.year + 1;
  const isNext = lower.length === 2 ? number === next % 100 : number === next;
  return isNext ? { end: year.end + 2, year: next } : year;
}

/** "FY2007", "FY07", "FY 2016-17". */
function readAbbreviation(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  if (reader.word(at) !== 'fy') return null;
  const pair = readYearOrPair(reader, at + 1);
  if (pair) return phrase(at, pair.end, fiscalYear({ year: pair.year }, null));
  const { number, lower } = reader.at(at + 1);
  if (!Number.isInteger(number) || (lower.length !== 4 && lower.length !== 2)) return null;
  return phrase(at, at + 2, fiscalYear({ year: lower.length === 2 ? fullYear(number) : number }, null));
}

/** "the 1990 fiscal year", "the 2016-17 fiscal year". */
function readYearBefore(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  const year = readYearOrPair(reader, start);
  if (!year || !FISCAL_ADJECTIVES.has(reader.word(year.end)) || reader.word(year.end + 1) !== 'year')
    return null;
  return phrase(at, year.end + 2, fiscalYear({ year: year.year }, null));
}

/** "fiscal 1990", "fiscal year 1990", "the current fiscal year", "its fiscal year". */
function readYearAfter(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  const { shift } = reader.at(start).lexeme;
  const fiscalAt = shift === null ? start : start + 1;
  if (!FISCAL_ADJECTIVES.has(reader.word(fiscalAt))) return null;
  const next = reader.word(fiscalAt + 1) === 'year' ? fiscalAt + 2 : reader.afterHyphen(fiscalAt + 1);
  const year = readYearOrPair(reader, next) ?? readShortYear(reader, next);
  // "its fiscal-1990 forecast": the owner is the forecast's.
  const isHyphenated = reader.word(next - 1) !== 'year' && next > fiscalAt + 1;
  if (year && shift === null)
    return phrase(isHyphenated ? fiscalAt : at, year.end, fiscalYear({ year: year.year }, null));
  if (reader.word(next - 1) !== 'year' || (shift === null && start === at)) return null;
  const last = readLastDay(reader, next);
  return phrase(
    at,
    next,
    last ? { is: 'unit-of', unit: 'fiscal-year', day: last } : fiscalYear(null, shift ?? 0),
  );
}

/** "ended Nov. 30", "that ends June 30, 1991": the day that the year goes by. */
export function readLastDay(reader: TokenReader, at: number): Meaning | null {
  const clauseAt = reader.word(at) === ',' && reader.word(at + 1) === 'which' ? at + 1 : at;
  const isClause = reader.word(clauseAt) === 'that' || reader.word(clauseAt) === 'which';
  const verbAt = isClause ? clauseAt + 1 : at;
  if (!END_VERBS.has(reader.word(verbAt))) return null;
  const dayAt =
    reader.word(verbAt + 1) === 'on' || reader.word(verbAt + 1) === 'in' ? verbAt + 2 : verbAt + 1;
  const [found] = monthDate.recognise(reader, dayAt) ?? [];
  return found?.meaning ?? null;
}

const END_VERBS = new Set(['ended', 'ending', 'ends']);
