/** A year by its place: "last year", "this year", "next year", "the previous year", "the same year". */
import type { YearReference } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';

const TEXT_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['preceding', -1],
  ['previous', -1],
  ['prior', -1],
  ['same', 0],
]);

export function readYearReference(
  reader: TokenReader,
  at: number,
): { end: number; year: YearReference } | null {
  const word = reader.word(at);
  if (word === 'the') {
    const shift = TEXT_SHIFTS.get(reader.word(at + 1));
    return shift !== undefined && reader.word(at + 2) === 'year'
      ? { end: at + 3, year: { shift, from: 'text' } }
      : null;
  }
  if (reader.word(at + 1) !== 'year') return null;
  // "in September a year ago"
  if (word === 'a')
    return reader.word(at + 2) === 'ago' ? { end: at + 3, year: { shift: -1, from: 'publication' } } : null;
  if (word === 'that') return { end: at + 2, year: { shift: 0, from: 'text' } };
  const { shift } = reader.at(at).lexeme;
  return shift === null ? null : { end: at + 2, year: { shift, from: 'publication' } };
}
