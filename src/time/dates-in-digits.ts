/** Years and days of the month as they stand in digits. */
import type { TokenReader } from './token-reader.ts';

/** A year of four digits, 1000 to 2199, at a token. */
export function readYear(reader: TokenReader, at: number): { end: number; year: number } | null {
  const { number, lower } = reader.at(at);
  const isYear = lower.length === 4 && number >= 1000 && number < 2200 && Number.isInteger(number);
  return isYear && !isUnitGlued(reader, at + 1) ? { end: at + 1, year: number } : null;
}

/** "'90", "’05": a year of two digits after an apostrophe, in the century around 1970. */
export function readShortYear(reader: TokenReader, at: number): { end: number; year: number } | null {
  const { number, lower } = reader.at(at + 1);
  if (reader.word(at) !== "'" || lower.length !== 2 || !reader.isGlued(at + 1)) return null;
  return { end: at + 2, year: fullYear(number) };
}

/** Two digits of a year as a newspaper means them: 00 to 39 are of this century. */
export const fullYear = (number: number): number => (number < 40 ? 2000 : 1900) + number;

/** A day of the month in digits, with or without its suffix: 9, 9th, 31st. */
export function readDayOfMonth(reader: TokenReader, at: number): { end: number; day: number } | null {
  const { number, lower } = reader.at(at);
  if (lower.length > 2 || !(number >= 1 && number <= 31)) return null;
  if (reader.isOrdinalSuffix(at + 1)) return { end: at + 2, day: number };
  return isUnitGlued(reader, at + 1) ? null : { end: at + 1, day: number };
}

/** "5pm", "1990s", "5%": something hangs on the number. */
function isUnitGlued(reader: TokenReader, at: number): boolean {
  if (!reader.isGlued(at)) return false;
  const { shape, lower } = reader.at(at);
  return shape === 'word' || shape === 'capitalised'
    ? !lower.startsWith("'")
    : lower === '%' || lower === '\u00b0';
}
