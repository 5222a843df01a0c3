/** The stretch just spoken of, in the year that is said: `the 1988 quarter`, `the 1989 week`, `the like 1988 period`. */
import { readYear } from '../dates-in-digits.ts';
import { isPastForm } from '../direction/verb-group.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_PERIOD, SAME_WORDS } from '../words/business-year.ts';

/** What is compared by its noun: a quarter and a week are their own kinds, any other is a stretch of the year. */
export const comparedUnit = (noun: string): 'quarter' | 'week' | 'year' =>
  noun === 'quarter' || noun === 'week' ? noun : 'year';

/** `at`: the phrase's first token; `start`: the one behind its article. */
export function readPeriodOfYear(
  reader: TokenReader,
  at: number,
  start: number,
): ReturnType<Recogniser['recognise']> {
  const yearAt = SAME_WORDS.has(reader.word(start)) ? start + 1 : start;
  const year = readYear(reader, yearAt);
  const noun = year ? reader.word(year.end) : '';
  if (!year || !STRETCHES_OF_YEAR.has(noun) || reader.isGlued(yearAt)) return null;
  if (!isFree(reader, year.end + 1)) return null;
  return phrase(at, year.end + 1, {
    is: 'year-before',
    from: 'text',
    unit: comparedUnit(noun),
    isCompared: true,
    year: year.year,
  });
}

const STRETCHES_OF_YEAR = new Set(['period', 'quarter', 'week']);

/** Not before the noun that it is part of: "the 2016 quarter-final", "the 1988 period drama". */
function isFree(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at);
  if (shape === 'mark') return !isHyphen(lower);
  return shape === 'end' || AFTER_PERIOD.has(lower) || isPastForm(lower);
}
