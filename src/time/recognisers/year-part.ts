/** Quarters and halves of the year: `the third quarter`, `last year's first half`, `Q3 2017`. */
import { readShortYear, readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { FISCAL_ADJECTIVES, REPORTED_FIGURES } from '../words/business-year.ts';
import { isModal } from '../direction/verb-group.ts';
import { sentenceAround } from '../direction/sentence.ts';
import { MONEY_WORDS } from '../words/titles.ts';
import { readLastDay } from './business-year.ts';
import { readPartName } from './year-part-name.ts';
import { readYearOfPart } from './year-of-part.ts';
import { readShortPart } from './short-part.ts';
import { readYearReference } from './year-reference.ts';
import { RELEASING, RESULTS } from '../words/results.ts';

export const yearPart: Recogniser = {
  family: 'quarters and halves',
  startsWith: Kind.ordinal | Kind.number | Kind.determiner | Kind.shift | Kind.fiscal | Kind.cardinal,
  recognise: (reader, at) =>
    readNamedPart(reader, at) ?? readOwnedPart(reader, at) ?? readShortPart(reader, at),
};

/** "the third quarter of 1988", "the first half of next year", "third-quarter 2009". */
function readNamedPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isDetermined = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0;
  const found = readPartName(reader, isDetermined ? at + 1 : at);
  if (!found) return null;
  const year = readYearOfPart(reader, found.end);
  // "the first half of the trip", "a second-half goal": halves of other things.
  if (!year && 'half' in found.part && !isHalfYear(reader, at, found.end)) return null;
  const isLast = reader.word(isDetermined ? at + 1 : at) === 'last';
  if (!year && (isLast || reader.word(found.end) === 'of')) return null;
  const last = !year && found.isFiscal && 'quarter' in found.part ? readLastDay(reader, found.end) : null;
  if (last && 'quarter' in found.part)
    return phrase(at, found.end, { is: 'fiscal-quarter', quarter: found.part.quarter, day: last });
  return phrase(at, year?.end ?? found.end, {
    is: 'year-part',
    part: found.part,
    year: year?.year ?? null,
    shift: null,
    isFiscal: found.isFiscal || (year?.isFiscal ?? false),
    ...(isReported(reader, at, found.end) ? { isReported: true } : {}),
  });
}

/** "will report first-quarter results": of a quarter that is over, though the report is to come. */
function isReported(reader: TokenReader, at: number, end: number): boolean {
  if (!RESULTS.has(reader.word(end))) return false;
  for (let index = at - 1; index >= at - 4; index--) if (RELEASING.has(reader.word(index))) return true;
  return false;
}

const HALF_PREPOSITIONS = new Set(['in', 'for', 'during', 'of', 'by']);

function isHalfYear(reader: TokenReader, at: number, end: number): boolean {
  if (REPORTED_FIGURES.has(reader.word(end))) return true;
  const isSubject = reader.word(at) === 'the' && isModal(reader.word(end));
  if (isSubject) return isOfMoney(reader, at, end);
  return (
    HALF_PREPOSITIONS.has(reader.word(at - 1)) && reader.word(end) !== 'of' && reader.word(end - 2) !== '-'
  );
}

/** "Revenue fell, but the second half should be stronger": a firm's; that of a match is told of in other words. */
function isOfMoney(reader: TokenReader, at: number, end: number): boolean {
  const sentence = sentenceAround(reader, at, end);
  for (let index = at - 1; index >= sentence.first && !isApart(reader, index); index--)
    if (MONEY_WORDS.has(reader.word(index))) return true;
  for (let index = end; index < sentence.end && !isApart(reader, index); index++)
    if (MONEY_WORDS.has(reader.word(index))) return true;
  return false;
}

/** "The club, whose sales rose, said the second half": other clauses begin but those joined by "and" and "but". */
const isApart = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'mark' && !(reader.word(at) === ',' && JOINTS.has(reader.word(at + 1)));

const JOINTS = new Set(['and', 'but']);

/** "last year's third quarter", "1988's third quarter", "this year's first half". */
function readOwnedPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isYearNext = reader.at(at + 1).shape === 'number' || FISCAL_ADJECTIVES.has(reader.word(at + 1));
  const start = reader.word(at) === 'the' && isYearNext ? at + 1 : at;
  const fiscal = readFiscalYear(reader, start);
  const owner = fiscal ?? readYearReference(reader, start) ?? asReference(readYear(reader, start));
  if (!owner) return null;
  const found = readPartName(reader, afterPossessive(reader, owner.end));
  return (
    found &&
    phrase(at, found.end, {
      is: 'year-part',
      part: found.part,
      year: owner.year,
      shift: null,
      isFiscal: found.isFiscal || fiscal !== null,
    })
  );
}

/** "fiscal 1989", "fiscal year 1989" before "'s second quarter". */
function readFiscalYear(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  if (!FISCAL_ADJECTIVES.has(reader.word(at))) return null;
  const next = reader.word(at + 1) === 'year' ? at + 2 : at + 1;
  return asReference(readYear(reader, next) ?? readShortYear(reader, next));
}

const asReference = (
  found: { end: number; year: number } | null,
): { end: number; year: YearReference } | null => found && { end: found.end, year: { year: found.year } };

/** The possessive's ending, also torn off in tokenised text ("this week s"). */
function afterPossessive(reader: TokenReader, at: number): number {
  const word = reader.word(at);
  return word === "'s" || word === 's' ? at + 1 : word === "'" && reader.word(at + 1) === 's' ? at + 2 : at;
}
