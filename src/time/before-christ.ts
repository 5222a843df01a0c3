/** `44 BC`, `the third century B.C.`: years and centuries before the first one, as TIMEX3 writes them. */
import type { Meaning } from './meaning.ts';
import { isPhraseEnd } from './phrase-end.ts';
import type { TokenReader } from './token-reader.ts';

const ERA = new Set(['b.c.', 'b.c.e.', 'bc', 'bce']);

/** Whether the era's letters stand at a token, in capitals as they are. */
export const isBeforeChrist = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'capitalised' && ERA.has(reader.word(at));

/** "44 BC", "1200 B.C.": null where no era follows the number at a token. */
export function readYearBeforeChrist(
  reader: TokenReader,
  at: number,
): { end: number; meaning: Meaning } | null {
  const { number } = reader.at(at);
  if (!Number.isInteger(number) || !(number > 0 && number < 10_000)) return null;
  return isBeforeChrist(reader, at + 1) && !isProvince(reader, at + 1, number)
    ? { end: at + 2, meaning: { is: 'reference', value: `BC${String(number).padStart(4, '0')}` } }
    : null;
}

/**
 * "In 2013 BC Hydro raised rates", "12 BC residents": British Columbia, of which a noun is made with what follows; the
 * era's undotted letters are taken only before a mark or a word that opens another phrase.
 */
function isProvince(reader: TokenReader, at: number, year: number): boolean {
  if (reader.word(at).includes('.')) return false;
  return year >= LATE_YEAR || !isPhraseEnd(reader, at + 1);
}

/** No report gives later years of that era. */
const LATE_YEAR = 1500;

/** The third century before Christ. */
export const centuryBeforeChrist = (ordinal: number): Meaning => ({
  is: 'reference',
  value: `BC${String(ordinal - 1).padStart(2, '0')}`,
});
