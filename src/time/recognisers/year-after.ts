/** The year after a date: `November 10, 2017`, `Nov. '89`, `September of this year`. */
import { readShortYear, readYear } from '../dates-in-digits.ts';
import { readSpokenShortYear, readSpokenYear } from '../years-in-words.ts';
import type { YearReference } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { readYearReference } from './year-reference.ts';

/** "November 10, 2017", "November of 1991", "Nov. '89", "September of this year". */
export function readYearAfter(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  const next = reader.word(at) === ',' || reader.word(at) === 'of' || reader.word(at) === 'in' ? at + 1 : at;
  const said =
    readYear(reader, next) ??
    readShortYear(reader, next) ??
    readSpokenYear(reader, next) ??
    (reader.word(at) === 'of' ? readSpokenShortYear(reader, next) : null);
  if (said && !(reader.word(at) === 'in'))
    return isCounted(reader, said.end) ? null : { end: said.end, year: { year: said.year } };
  return reader.word(at) === ',' ? null : readYearReference(reader, next);
}

/** "May 10 people": the number counts something. */
export function isCounted(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return word === '%' || word === 'percent' || word === 'people' || word === 'million' || word === 'billion';
}
