/** Parts of the year in short: `Q3`, `Q3 2017`, `3Q`, `4Q12`, `H1 2018`. */
import { fullYear, readYear } from '../dates-in-digits.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { FISCAL_ADJECTIVES } from '../words/business-year.ts';
import type { NamedPart } from './year-part-name.ts';
import { partWithYear } from './year-of-part.ts';

/** "Q3", "Q3 2017", "3Q", "H1 2018", "fiscal Q3". */
export function readShortPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isFiscal = FISCAL_ADJECTIVES.has(reader.word(at));
  const first = isFiscal ? at + 1 : at;
  const found = readNumberFirst(reader, first) ?? readLetterFirst(reader, first);
  if (!found) return null;
  const { end, part } = found;
  // "4Q12"
  const glued = reader.isGlued(end) ? readGluedYear(reader, end) : null;
  return glued
    ? phrase(at, end + 1, { is: 'year-part', part, year: { year: glued }, shift: null, isFiscal })
    : partWithYear(reader, at, { end, part, isFiscal });
}

/** "3Q". */
function readNumberFirst(reader: TokenReader, at: number): ShortPart | null {
  const { number } = reader.at(at);
  const isQuarter = number >= 1 && number <= 4 && reader.word(at + 1) === 'q' && reader.isGlued(at + 1);
  return isQuarter ? { end: at + 2, part: { quarter: number } } : null;
}

/** "Q3", "H1". */
function readLetterFirst(reader: TokenReader, at: number): ShortPart | null {
  const letter = reader.word(at);
  const { number, lower } = reader.at(at + 1);
  const isGlued = reader.isGlued(at + 1) && lower.length === 1;
  const limit = letter === 'q' ? 4 : letter === 'h' ? 2 : 0;
  if (!isGlued || !(number >= 1 && number <= limit)) return null;
  return { end: at + 2, part: letter === 'q' ? { quarter: number } : { half: number } };
}

type ShortPart = Omit<NamedPart, 'isFiscal'>;

/** "12" of "4Q12". */
function readGluedYear(reader: TokenReader, at: number): number | null {
  const { lower, number } = reader.at(at);
  if (lower.length === 4) return readYear(reader, at)?.year ?? null;
  return lower.length === 2 && Number.isInteger(number) ? fullYear(number) : null;
}
