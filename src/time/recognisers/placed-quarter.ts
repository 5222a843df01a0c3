/** Quarters by their place or by comparison: `the latest quarter`, `the year-earlier period`. */
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { isPastForm } from '../direction/verb-group.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  AFTER_PERIOD,
  COMPARED_PERIODS,
  QUARTER_SHIFTS,
  SAME_WORDS,
  TEXT_QUARTERS,
  YEAR_EARLIER_WORDS,
} from '../words/business-year.ts';
import { readPartName } from './year-part-name.ts';

const START = Kind.determiner | Kind.shift | Kind.fiscal | Kind.quantity;

export const placedQuarter: Recogniser = {
  family: 'quarters by their place',
  startsWith: START,
  recognise: (reader, at) => {
    const isDetermined = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 && reader.word(at) !== 'that';
    const start = isDetermined ? at + 1 : at;
    const isMost = reader.word(start) === 'most' || reader.word(start) === 'just';
    const word = reader.word(isMost ? start + 1 : start);
    const shift = QUARTER_SHIFTS.get(word);
    const nounAt = isMost ? start + 2 : start + 1;
    if (shift === undefined || reader.word(nounAt) !== 'quarter') return null;
    const from = TEXT_QUARTERS.has(word) ? 'text' : 'publication';
    return phrase(at, nounAt + 1, { is: 'shifted', unit: 'quarter', shift, from, extent: 'whole' });
  },
};

export const comparedPeriod: Recogniser = {
  family: 'periods a year before',
  startsWith: START | Kind.number,
  recognise: (reader, at) => {
    const word = reader.word(at);
    const start = word === 'the' || word === 'a' || word === 'its' ? at + 1 : at;
    return (
      readYearEarlier(reader, at, start) ??
      readSamePeriod(reader, at, start) ??
      readPeriodOfYear(reader, at, start)
    );
  },
};

/** "the 1988 quarter", "the 1989 week", "the like 1988 period": the stretch just spoken of, in the year that is said. */
function readPeriodOfYear(
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

/** "the year-earlier period", "the year-ago third quarter", "year-ago". */
function readYearEarlier(
  reader: TokenReader,
  at: number,
  start: number,
): ReturnType<Recogniser['recognise']> {
  const second = reader.afterHyphen(start + 1);
  const isHyphenated = second > start + 1;
  if (reader.word(start) !== 'year' || !YEAR_EARLIER_WORDS.has(reader.word(second))) return null;
  const named = isHyphenated ? readPartName(reader, second + 1) : null;
  if (named && !named.isFiscal)
    return phrase(reader.word(at) === 'a' ? start : at, named.end, {
      is: 'year-before',
      from: 'text',
      unit: 'quarter',
      isCompared: true,
      part: named.part,
    });
  const isPeriod = reader.word(second + 1) === 'period' || reader.word(second + 1) === 'quarter';
  if (!isHyphenated && !isPeriod) return null;
  // "a year earlier" is a distance; "a year-earlier loss" the same time as an adjective.
  const first = isHyphenated && !isPeriod && reader.word(at) !== 'the' ? start : at;
  return phrase(first, isPeriod ? second + 2 : second + 1, {
    is: 'year-before',
    from: 'text',
    unit: reader.word(second + 1) === 'quarter' ? 'quarter' : 'year',
    isCompared: true,
  });
}

/** "the same period last year", "the same quarter a year ago", "the corresponding month of the previous year". */
function readSamePeriod(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  if (!SAME_WORDS.has(reader.word(start)) || !COMPARED_PERIODS.has(reader.word(start + 1))) return null;
  const joint = reader.word(start + 2);
  const next = joint === 'of' || joint === 'in' ? start + 3 : start + 2;
  const end = readEarlierYear(reader, next);
  const said = next > start + 2 && end === null ? readYear(reader, next) : null;
  if (said)
    return phrase(at, said.end, {
      is: 'year-before',
      from: 'text',
      unit: comparedUnit(reader.word(start + 1)),
      isCompared: true,
      year: said.year,
    });
  return end === null
    ? null
    : phrase(at, end, {
        is: 'year-before',
        from: reader.word(next) === 'last' ? 'publication' : 'text',
        unit: comparedUnit(reader.word(start + 1)),
        isCompared: true,
      });
}

const comparedUnit = (noun: string): 'quarter' | 'week' | 'year' =>
  noun === 'quarter' || noun === 'week' ? noun : 'year';

/** Index after "last year", "a year ago", "the year before", "the previous year". */
function readEarlierYear(reader: TokenReader, at: number): number | null {
  const first = reader.word(at);
  const second = reader.word(at + 1);
  const third = reader.word(at + 2);
  if (first === 'last' && second === 'year') return at + 2;
  if (
    (first === 'a' || first === 'the' || first === 'one') &&
    second === 'year' &&
    YEAR_EARLIER_WORDS.has(third)
  )
    return at + 3;
  const isBefore = second === 'previous' || second === 'prior' || second === 'preceding' || second === 'last';
  return first === 'the' && isBefore && third === 'year' ? at + 3 : null;
}
