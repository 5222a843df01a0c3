/** The year behind a part of it: `of 1988`, `of fiscal 1990`, `of next year`, `of the year`. */
import { readShortYear, readYear } from '../dates-in-digits.ts';
import type { Phrase, YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { FISCAL_ADJECTIVES, YEAR_EARLIER_WORDS } from '../words/business-year.ts';
import type { NamedPart } from './year-part-name.ts';
import { readYearReference } from './year-reference.ts';

export function readYearOfPart(
  reader: TokenReader,
  at: number,
): { end: number; year: YearReference; isFiscal: boolean } | null {
  let next = reader.word(at) === 'of' || reader.word(at) === 'in' || reader.word(at) === ',' ? at + 1 : at;
  if (reader.word(next) === 'the' && FISCAL_ADJECTIVES.has(reader.word(next + 1))) next++;
  const isFiscal = FISCAL_ADJECTIVES.has(reader.word(next));
  if (isFiscal) next++;
  if (isFiscal && reader.word(next) === 'year') next++;
  const said = readYear(reader, next) ?? readShortYear(reader, next);
  if (said) return { end: said.end, year: { year: said.year }, isFiscal };
  const relative = readYearReference(reader, next) ?? readThisYear(reader, next) ?? readYearAgo(reader, at);
  return relative && { ...relative, isFiscal };
}

/** A named part from a token on and the year that may follow it: "Q3 of fiscal 2017" is fiscal by its year. */
export function partWithYear(reader: TokenReader, at: number, { end, part, isFiscal }: NamedPart): Phrase[] {
  const year = readYearOfPart(reader, end);
  return phrase(at, year?.end ?? end, {
    is: 'year-part',
    part,
    year: year?.year ?? null,
    shift: null,
    isFiscal: isFiscal || (year?.isFiscal ?? false),
  });
}

/** "the third quarter a year ago", "the first half a year earlier". */
function readYearAgo(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  const isYear = reader.word(at) === 'a' && reader.word(at + 1) === 'year';
  if (!isYear || !YEAR_EARLIER_WORDS.has(reader.word(at + 2))) return null;
  return { end: at + 3, year: { shift: -1, from: 'publication' } };
}

/** "the second half of the year": of the one the article was written in. */
function readThisYear(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  const isYear = reader.word(at) === 'the' && reader.word(at + 1) === 'year' && reader.word(at - 1) === 'of';
  return isYear ? { end: at + 2, year: { shift: 0, from: 'publication' } } : null;
}
