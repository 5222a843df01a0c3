/** Periods by comparison: `the year-earlier period`, `the same period last year`, `the 1988 quarter`. */
import { readAmount } from '../amounts.ts';
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { SAME_DAY } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { COMPARED_PERIODS, SAME_WORDS, YEAR_EARLIER_WORDS } from '../words/business-year.ts';
import { comparedUnit, readPeriodOfYear } from './period-of-year.ts';
import { readPartName } from './year-part-name.ts';

export const comparedPeriod: Recogniser = {
  family: 'periods a year before',
  startsWith: Kind.determiner | Kind.shift | Kind.fiscal | Kind.quantity | Kind.number,
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
  const months = isHyphenated && reader.word(at) === 'the' ? afterMonths(reader, second + 1) : null;
  if (months !== null)
    return phrase(at, months, { is: 'year-before', from: 'text', unit: 'year', isCompared: true });
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

/** "the year-ago nine months": index after the length. */
function afterMonths(reader: TokenReader, at: number): number | null {
  const amount = readAmount(reader, at);
  const { unit } = reader.at(amount?.end ?? at).lexeme;
  return amount && amount.end > at && unit?.isPlural ? amount.end + 1 : null;
}

/** "the same period last year", "the same quarter a year ago", "the corresponding month of the previous year". */
function readSamePeriod(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  if (!SAME_WORDS.has(reader.word(start)) || !COMPARED_PERIODS.has(reader.word(start + 1))) return null;
  const joint = reader.word(start + 2);
  const next = joint === 'of' || joint === 'in' ? start + 3 : start + 2;
  const end = readEarlierYear(reader, next);
  // "on the same day a year earlier"
  if (reader.word(start + 1) === 'day')
    return end === null
      ? null
      : phrase(at, end, { is: 'displaced', unit: 'year', shift: -1, from: SAME_DAY });
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
