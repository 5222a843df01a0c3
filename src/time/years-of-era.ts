/**
 * `44 BC`, `the third century B.C.`: years and centuries before the first one, as TIMEX3 writes them. `79 AD`,
 * `A.D. 79`: years after it that no other number tells from an amount.
 */
import type { Meaning } from './meaning.ts';
import { isPhraseEnd } from './phrase-end.ts';
import type { TokenReader } from './token-reader.ts';

const ERA = new Set(['b.c.', 'b.c.e.', 'bc', 'bce']);

const OUR_ERA = new Set(['a.d.', 'ad', 'c.e.', 'ce']);

/** Whether the era's letters stand at a token, in capitals as they are. */
export const isBeforeChrist = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'capitalised' && ERA.has(reader.word(at));

/** "44 BC", "1200 B.C.", "79 AD", the number of "A.D. 79": null where no era stands beside the number at a token. */
export function readYearOfEra(reader: TokenReader, at: number): { end: number; meaning: Meaning } | null {
  const { number } = reader.at(at);
  if (!Number.isInteger(number) || !(number > 0 && number < 10_000)) return null;
  const isBehind = isYearBeforeEra(reader, at, number);
  const isBefore = isYearBehindEra(reader, at, number);
  if (number < LATE_YEAR && (isBehind || isBefore))
    return { end: isBehind ? at + 2 : at + 1, meaning: { is: 'year', year: number } };
  return isBeforeChrist(reader, at + 1) && !isProvince(reader, at + 1, number)
    ? { end: at + 2, meaning: { is: 'reference', value: `BC${String(number).padStart(4, '0')}` } }
    : null;
}

/** "79 AD": where a time is told or the phrase ends there, not "30 A.D. tapes"; "12 CE" may count anything. */
function isYearBeforeEra(reader: TokenReader, at: number, year: number): boolean {
  if (!isOurEra(reader, at + 1)) return false;
  if (TIME_SIGNALS.has(reader.word(at - 1))) return hasDots(reader, at + 1) || isPhraseEnd(reader, at + 2);
  return isPhraseEnd(reader, at + 2) && (year > 99 || reader.word(at + 1) !== 'ce');
}

/** "A.D. 79", "in AD 79"; "placed an AD 30 times", "the AD 5 system" tell of something else. */
function isYearBehindEra(reader: TokenReader, at: number, year: number): boolean {
  if (!isOurEra(reader, at - 1) || !reader.word(at - 1).startsWith('a')) return false;
  return year > 99 || hasDots(reader, at - 1) || TIME_SIGNALS.has(reader.word(at - 2));
}

const TIME_SIGNALS = new Set([
  'about', 'after', 'around', 'before', 'between', 'by', 'circa', 'early', 'from', 'in', 'late', 'of', 'since', 'to', 'until',
]); // prettier-ignore

const isOurEra = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'capitalised' && OUR_ERA.has(reader.word(at));

/** "March 15, 44 B.C.": the day behind its month, as TIMEX3 writes it. */
export function readDayBeforeChrist(
  reader: TokenReader,
  at: number,
  month: number,
  day: number,
): { end: number; meaning: Meaning } | null {
  const year = readYearOfEra(reader, reader.word(at) === ',' ? at + 1 : at);
  if (year?.meaning.is !== 'reference') return null;
  // "On March 15, 44 B.C. Caesar was killed": a name opens the clause, where "on May 3, 12 B.C. residents" counts them.
  // and "on May 3, 12 B.C. Ferries workers" names a firm.
  const isBeforeName =
    hasDots(reader, year.end - 1) &&
    reader.at(year.end).shape === 'capitalised' &&
    PAST_HELPERS.has(reader.word(year.end + 1));
  if (!isBeforeName && !isPhraseEnd(reader, year.end)) return null;
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const value = `${year.meaning.value}-${twoDigits(month)}-${twoDigits(day)}`;
  return { end: year.end, meaning: { is: 'reference', value } };
}

/**
 * "In 2013 BC Hydro raised rates", "12 BC residents": British Columbia, of which a noun is made with what follows; the
 * era's undotted letters are taken only before a mark or a word that opens another phrase.
 */
function isProvince(reader: TokenReader, at: number, year: number): boolean {
  if (hasDots(reader, at)) return false;
  return year >= LATE_YEAR || !isPhraseEnd(reader, at + 1);
}

const hasDots = (reader: TokenReader, at: number): boolean => reader.word(at).includes('.');

/** Behind the name that opens a clause. */
const PAST_HELPERS = new Set(['had', 'was', 'were']);

/** No report gives later years of that era. */
const LATE_YEAR = 1500;

/** The third century before Christ. */
export const centuryBeforeChrist = (ordinal: number): Meaning => ({
  is: 'reference',
  value: `BC${String(ordinal - 1).padStart(2, '0')}`,
});
