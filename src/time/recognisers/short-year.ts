/** Years of two digits that something shows to be years: `in '83 and '87`, `the '96 campaign`. */
import { readShortYear } from '../dates-in-digits.ts';
import type { TokenReader } from '../token-reader.ts';
import { YEAR_SIGNALS } from '../words/year-signals.ts';

/** "'83" at a token, after a word of time or another such year, or before the noun that goes by it. */
export function readSignalledShortYear(
  reader: TokenReader,
  at: number,
): { end: number; year: number } | null {
  const found = readShortYear(reader, at);
  const isSaid =
    YEAR_SIGNALS.has(reader.word(at - 1)) ||
    isNamedByYear(reader, at, found?.end ?? at) ||
    isNextYear(reader, at);
  return found && isSaid ? found : null;
}

/** "in '83 and '87". */
function isNextYear(reader: TokenReader, at: number): boolean {
  const joint = reader.word(at - 1);
  return (
    (joint === 'and' || joint === 'or' || joint === ',') && readShortYear(reader, at - 3)?.end === at - 1
  );
}

/** "the '96 campaign", "the '29 crash": an article before, a noun after. */
const isNamedByYear = (reader: TokenReader, at: number, end: number): boolean =>
  reader.word(at - 1) === 'the' && reader.at(end).shape === 'word' && !reader.isGlued(end);
