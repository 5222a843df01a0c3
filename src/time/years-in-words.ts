/** Years as they are spoken and as transcripts of broadcasts write them: `nineteen forty-five`, `two thousand one`. */
import type { TokenReader } from './token-reader.ts';
import { SPOKEN_CENTURIES } from './words/numbers.ts';

export interface SpokenYear {
  /** Index after its last token. */
  end: number;
  year: number;
}

/** "nineteen forty-five", "nineteen oh five", "nineteen hundred", "two thousand and one" at a token. */
export function readSpokenYear(reader: TokenReader, at: number): SpokenYear | null {
  const found = readCenturyAndYear(reader, at) ?? readMillennium(reader, at);
  return found && !isCounted(reader, found.end) ? found : null;
}

/**
 * "ninety-one", "eighty-nine": a year of this sort of number only behind words that tell, "back in", "the summer of".
 * Lower numbers are as often ages and counts.
 */
export function readSpokenShortYear(reader: TokenReader, at: number): SpokenYear | null {
  const tens = reader.at(at).lexeme.cardinal;
  if (tens === null || tens < 40 || tens > 90 || tens % 10 !== 0) return null;
  const found = readOnes(reader, reader.afterHyphen(at + 1), 1900 + tens);
  return found && !isCounted(reader, found.end) ? found : null;
}

/** The hundreds of "nineteen ninety" and "nineteen-nineties", with the index after them and their hyphen. */
export function readSpokenCentury(reader: TokenReader, at: number): SpokenYear | null {
  const century = SPOKEN_CENTURIES.get(reader.word(at));
  return century === undefined ? null : { end: reader.afterHyphen(at + 1), year: century * 100 };
}

function readCenturyAndYear(reader: TokenReader, at: number): SpokenYear | null {
  const century = readSpokenCentury(reader, at);
  if (!century) return null;
  const { end, year } = century;
  const word = reader.word(end);
  if (word === 'hundred') return year < 2000 ? { end: end + 1, year } : null;
  if (word === 'oh' || word === 'o') return readOnes(reader, reader.afterHyphen(end + 1), year);
  const tens = reader.at(end).lexeme.cardinal;
  if (tens === null || tens < 10) return null;
  const ones = tens >= 20 ? readOnes(reader, reader.afterHyphen(end + 1), year + tens) : null;
  return ones ?? { end: end + 1, year: year + tens };
}

function readOnes(reader: TokenReader, at: number, year: number): SpokenYear | null {
  const ones = reader.at(at).lexeme.cardinal;
  return ones !== null && ones < 10 ? { end: at + 1, year: year + ones } : null;
}

/** "two thousand one", "two thousand and twelve"; "two thousand" alone is a number. */
function readMillennium(reader: TokenReader, at: number): SpokenYear | null {
  if (reader.word(at) !== 'two' || reader.word(at + 1) !== 'thousand') return null;
  const next = reader.word(at + 2) === 'and' ? at + 3 : at + 2;
  const { cardinal } = reader.at(next).lexeme;
  if (cardinal === null) return null;
  const ones = cardinal >= 20 ? readOnes(reader, reader.afterHyphen(next + 1), 2000 + cardinal) : null;
  return ones ?? { end: next + 1, year: 2000 + cardinal };
}

/** "nineteen fifty-dollar bills", "sixteen twenty-minute talks", "twenty forty people": numbers that count. */
function isCounted(reader: TokenReader, at: number): boolean {
  const next = reader.at(reader.afterHyphen(at));
  const isHyphenated = reader.afterHyphen(at) > at;
  if (next.lexeme.multiplier !== null || next.lexeme.unit !== null || next.lexeme.cardinal !== null)
    return true;
  return (
    isHyphenated || next.lower === 'percent' || (next.shape === 'word' && /^\w{3,}[^s']s$/.test(next.lower))
  );
}
