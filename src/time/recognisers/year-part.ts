/** Quarters, halves and fiscal years: `the third quarter`, `last year's first half`, `Q3 2017`, `fiscal 1990`. */
import { readOrdinal } from '../amounts.ts';
import { fullYear, readShortYear, readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { YearPart, YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readYearReference } from './year-reference.ts';

export const yearPart: Recogniser = {
  family: 'quarters, halves and fiscal years',
  startsWith: Kind.ordinal | Kind.number | Kind.determiner | Kind.shift | Kind.fiscal | Kind.cardinal,
  recognise: (reader, at) =>
    readNamedPart(reader, at) ??
    readOwnedPart(reader, at) ??
    readShortPart(reader, at) ??
    readFiscalYear(reader, at),
};

const FISCAL = new Set(['fiscal', 'financial']);

interface Part {
  end: number;
  part: YearPart;
  isFiscal: boolean;
}

/** "third quarter", "fiscal third quarter", "third fiscal quarter", "second-half", "final quarter". */
function readPart(reader: TokenReader, at: number): Part | null {
  let next = FISCAL.has(reader.word(at)) ? at + 1 : at;
  const last = reader.word(next) === 'final' || reader.word(next) === 'closing';
  const ordinal = last ? { end: next + 1, ordinal: 0 } : readOrdinal(reader, next);
  if (!ordinal) return null;
  next = reader.afterHyphen(ordinal.end);
  const isFiscal = FISCAL.has(reader.word(at)) || FISCAL.has(reader.word(next));
  if (FISCAL.has(reader.word(next))) next++;
  const noun = reader.word(next);
  // "the second quarter-final"
  if (reader.afterHyphen(next + 1) > next + 1) return null;
  if (noun === 'quarter' && ordinal.ordinal <= 4)
    return { end: next + 1, part: { quarter: last ? 4 : ordinal.ordinal }, isFiscal };
  if (noun === 'half' && ordinal.ordinal <= 2)
    return { end: next + 1, part: { half: last ? 2 : ordinal.ordinal }, isFiscal };
  return null;
}

/** "the third quarter of 1988", "the first half of next year", "third-quarter 2009". */
function readNamedPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isDetermined = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0;
  const found = readPart(reader, isDetermined ? at + 1 : at);
  if (!found) return null;
  const year = readYearAfter(reader, found.end);
  // "the first half of the trip", "a second-half goal": halves of other things.
  if (!year && 'half' in found.part && !isHalfYear(reader, at, found.end)) return null;
  if (!year && reader.word(found.end) === 'of') return null;
  return phrase(at, year?.end ?? found.end, {
    is: 'year-part',
    part: found.part,
    year: year?.year ?? null,
    shift: null,
    isFiscal: found.isFiscal || (year?.isFiscal ?? false),
  });
}

const HALF_PREPOSITIONS = new Set(['in', 'for', 'during', 'of', 'by']);

function isHalfYear(reader: TokenReader, at: number, end: number): boolean {
  return (
    HALF_PREPOSITIONS.has(reader.word(at - 1)) && reader.word(end) !== 'of' && reader.word(end - 2) !== '-'
  );
}

function readYearAfter(
  reader: TokenReader,
  at: number,
): { end: number; year: YearReference; isFiscal: boolean } | null {
  let next = reader.word(at) === 'of' || reader.word(at) === 'in' || reader.word(at) === ',' ? at + 1 : at;
  if (reader.word(next) === 'the' && FISCAL.has(reader.word(next + 1))) next++;
  const isFiscal = FISCAL.has(reader.word(next));
  if (isFiscal) next++;
  if (isFiscal && reader.word(next) === 'year') next++;
  const said = readYear(reader, next) ?? readShortYear(reader, next);
  if (said) return { end: said.end, year: { year: said.year }, isFiscal };
  const relative = readYearReference(reader, next);
  return relative && { ...relative, isFiscal };
}

/** "last year's third quarter", "1988's third quarter", "this year's first half". */
function readOwnedPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const start = reader.word(at) === 'the' && reader.at(at + 1).shape === 'number' ? at + 1 : at;
  const owner = readYearReference(reader, start) ?? asReference(readYear(reader, start));
  if (!owner) return null;
  const found = readPart(reader, afterPossessive(reader, owner.end));
  return (
    found &&
    phrase(at, found.end, {
      is: 'year-part',
      part: found.part,
      year: owner.year,
      shift: null,
      isFiscal: found.isFiscal,
    })
  );
}

const asReference = (
  found: { end: number; year: number } | null,
): { end: number; year: YearReference } | null => found && { end: found.end, year: { year: found.year } };

/** The possessive's ending, also torn off in tokenised text ("this week s"). */
function afterPossessive(reader: TokenReader, at: number): number {
  const word = reader.word(at);
  return word === "'s" || word === 's' ? at + 1 : word === "'" && reader.word(at + 1) === 's' ? at + 2 : at;
}

/** "Q3", "Q3 2017", "3Q", "H1 2018", "2017 Q3". */
function readShortPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const before = reader.at(at);
  // "3Q"
  if (before.number >= 1 && before.number <= 4 && reader.word(at + 1) === 'q' && reader.isGlued(at + 1)) {
    return withYear(reader, at, { end: at + 2, part: { quarter: before.number } });
  }
  const letter = reader.word(at);
  const { number, lower } = reader.at(at + 1);
  const isGlued = reader.isGlued(at + 1) && lower.length === 1;
  const limit = letter === 'q' ? 4 : letter === 'h' ? 2 : 0;
  if (!isGlued || !(number >= 1 && number <= limit)) return null;
  return withYear(reader, at, {
    end: at + 2,
    part: letter === 'q' ? { quarter: number } : { half: number },
  });
}

/** A part and the year that may follow it. */
function withYear(reader: TokenReader, at: number, { end, part }: Omit<Part, 'isFiscal'>) {
  const year = readYearAfter(reader, end);
  return phrase(at, year?.end ?? end, {
    is: 'year-part',
    part,
    year: year?.year ?? null,
    shift: null,
    isFiscal: false,
  });
}

/** "fiscal 1990", "the 1990 fiscal year", "FY2007", "the current fiscal year". */
function readFiscalYear(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const start = reader.word(at) === 'the' ? at + 1 : at;
  const whole: YearPart = { whole: true };
  const meaning = (year: YearReference, shift: number | null) =>
    ({ is: 'year-part', part: whole, year, shift, isFiscal: true }) as const;
  if (reader.word(start) === 'fy') {
    const { number, lower } = reader.at(start + 1);
    if (lower.length === 4 || lower.length === 2)
      return phrase(at, start + 2, meaning({ year: lower.length === 2 ? fullYear(number) : number }, null));
    return null;
  }
  const before = readYear(reader, start);
  if (before && FISCAL.has(reader.word(before.end)) && reader.word(before.end + 1) === 'year')
    return phrase(at, before.end + 2, meaning({ year: before.year }, null));
  const { shift } = reader.at(start).lexeme;
  const fiscalAt = shift === null ? start : start + 1;
  if (!FISCAL.has(reader.word(fiscalAt))) return null;
  const next = reader.word(fiscalAt + 1) === 'year' ? fiscalAt + 2 : fiscalAt + 1;
  const year = readYear(reader, next) ?? readShortYear(reader, next);
  if (year && shift === null) return phrase(at, year.end, meaning({ year: year.year }, null));
  return next > fiscalAt + 1 && (shift !== null || start > at)
    ? phrase(at, next, meaning(null, shift ?? 0))
    : null;
}
