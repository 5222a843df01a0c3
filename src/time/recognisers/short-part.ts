/** Parts of the year in short: `Q3`, `Q3 2017`, `3Q`, `4Q12`, `H1 2018`. */
import { fullYear, readYear } from '../dates-in-digits.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { NamedPart } from './year-part-name.ts';
import { readYearOfPart } from './year-of-part.ts';

/** "Q3", "Q3 2017", "3Q", "H1 2018", "2017 Q3". */
export function readShortPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const before = reader.at(at);
  // "3Q"
  if (before.number >= 1 && before.number <= 4 && reader.word(at + 1) === 'q' && reader.isGlued(at + 1)) {
    // "4Q12"
    const glued = reader.isGlued(at + 2) ? readGluedYear(reader, at + 2) : null;
    const part = { quarter: before.number };
    return glued
      ? phrase(at, at + 3, { is: 'year-part', part, year: { year: glued }, shift: null, isFiscal: false })
      : withYear(reader, at, { end: at + 2, part });
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

/** "12" of "4Q12". */
function readGluedYear(reader: TokenReader, at: number): number | null {
  const { lower, number } = reader.at(at);
  if (lower.length === 4) return readYear(reader, at)?.year ?? null;
  return lower.length === 2 && Number.isInteger(number) ? fullYear(number) : null;
}

/** A part and the year that may follow it. */
function withYear(reader: TokenReader, at: number, { end, part }: Omit<NamedPart, 'isFiscal'>) {
  const year = readYearOfPart(reader, end);
  return phrase(at, year?.end ?? end, {
    is: 'year-part',
    part,
    year: year?.year ?? null,
    shift: null,
    isFiscal: false,
  });
}
