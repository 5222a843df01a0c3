/** Dates with the month's name: `Nov. 10`, `10 November`, `November 10, 2017`, `May 2008`, `last July`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { isPhraseEnd } from '../phrase-end.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { readDayBeforeChrist } from '../years-of-era.ts';
import { readSpokenYear } from '../years-in-words.ts';
import { AMBIGUOUS_MONTHS } from '../words/calendar-words.ts';
import { dayFirst, ordinalDay } from './day-then-month.ts';
import { isMonthName, isVerbBeforeNumber, readMonth } from './month-name.ts';
import { readMonthNoun } from './month-noun.ts';
import { monthFromText, shiftedMonth } from './shifted-month.ts';
import { readMoreDays } from './more-days.ts';
import { readYearAfter } from './year-after.ts';

export const monthDate: Recogniser = {
  family: 'dates with the name of the month',
  startsWith:
    Kind.month | Kind.number | Kind.ordinal | Kind.cardinal | Kind.weekday | Kind.determiner | Kind.shift,
  recognise: (reader, at) => {
    const { lexeme } = reader.at(at);
    if (lexeme.weekday !== null) return afterWeekday(reader, at);
    if (lexeme.month !== null) return monthFirst(reader, at);
    if (lexeme.shift !== null) return shiftedMonth(reader, at) ?? afterShiftedWeekday(reader, at);
    return monthFromText(reader, at) ?? dayFirst(reader, at, reader.word(at) === 'the' ? at + 1 : at);
  },
};

/** "Friday, Nov. 10": the weekday belongs to the date, and the date decides on which one of them it falls. */
function afterWeekday(reader: TokenReader, at: number): readonly Phrase[] | null {
  const weekday = reader.at(at).lexeme.weekday ?? 0;
  let next = reader.afterDot(at + 1);
  const isBehindComma = reader.word(next) === ',';
  if (isBehindComma || isHyphenated(reader, next)) next++;
  const article = next;
  if (reader.word(next) === 'the') next = reader.afterHyphen(next + 1);
  const found =
    reader.at(next).lexeme.month !== null ? monthFirst(reader, next) : dayFirst(reader, next, next);
  const [first, ...rest] = found ?? [];
  if (first?.meaning.is === 'day')
    return [{ ...first, first: at, meaning: { ...first.meaning, weekday } }, ...rest];
  // "Friday the 13th", "the Friday-the-13th plunge"; "Friday, the 10th anniversary" counts something else.
  const day = article < next ? readDayOfMonth(reader, next) : null;
  return day && day.end > next + 1 && (!isBehindComma || isPhraseEnd(reader, day.end))
    ? phrase(at, day.end, { is: 'day', year: null, month: null, day: day.day, weekday })
    : null;
}

/** "Friday-the-13th"; "Friday-Nov. 10" are two days. */
const isHyphenated = (reader: TokenReader, at: number): boolean =>
  isHyphen(reader.word(at)) && reader.word(at + 1) === 'the' && isHyphen(reader.word(at + 2));

/** "this Thursday, Jan. 8": the date decides. */
function afterShiftedWeekday(reader: TokenReader, at: number): readonly Phrase[] | null {
  if (reader.at(at + 1).lexeme.weekday === null || reader.word(at + 2) !== ',') return null;
  const [first, ...rest] = afterWeekday(reader, at + 1) ?? [];
  return first?.meaning.is === 'day' && first.meaning.month !== null
    ? [{ ...first, first: at }, ...rest]
    : null;
}

function monthFirst(reader: TokenReader, at: number): readonly Phrase[] | null {
  const name = readMonth(reader, at);
  if (!name) return null;
  const dayAt = reader.word(name.end) === 'the' ? name.end + 1 : name.end;
  const day = readDayOfMonth(reader, dayAt) ?? spokenDay(reader, at, dayAt);
  if (
    day &&
    !isTimeOfDay(reader, day.end) &&
    !isVerbBeforeNumber(reader, at, day.end, readYearAfter(reader, day.end) !== null)
  )
    return withDay(reader, at, name.month, day);
  const year = readYearAfter(reader, name.end);
  if (!year && !isMonthName(reader, at)) return null;
  return phrase(at, year?.end ?? at + 1, {
    is: 'month',
    year: year?.year ?? null,
    month: name.month,
    shift: null,
    before: readMonthNoun(reader, at, name.end),
  });
}

/** "Nov. 10, 2017", "November 9-11", "July 4 and 5". */
function withDay(
  reader: TokenReader,
  at: number,
  month: number,
  day: { end: number; day: number },
): Phrase[] {
  const first: Meaning = { is: 'day', year: null, month, day: day.day };
  const year = readYearAfter(reader, day.end);
  if (year) return phrase(at, year.end, { ...first, year: year.year });
  const ancient = readDayBeforeChrist(reader, day.end, month, day.day);
  if (ancient) return phrase(at, ancient.end, ancient.meaning);
  const more = readMoreDays(reader, day);
  const last = more.at(-1);
  if (!last) return phrase(at, day.end, first);
  const shared = readYearAfter(reader, last.end);
  const ofMonth = (number: number): Meaning => ({
    is: 'day',
    year: shared?.year ?? null,
    month,
    day: number,
  });
  return [
    ...phrase(at, day.end, ofMonth(day.day)),
    ...more.flatMap((next) =>
      phrase(next.at, next === last ? (shared?.end ?? next.end) : next.end, ofMonth(next.day)),
    ),
  ];
}

/**
 * "January fifth", "May the first"; in "may first", "March second-quarter" and "June third place" it is another
 * ordinal.
 */
function spokenDay(reader: TokenReader, monthAt: number, at: number): { end: number; day: number } | null {
  const { lower, shape } = reader.at(monthAt);
  // "march the fourth" marches nowhere, "leaves on march twenty second" tells when.
  const isBehindDay = reader.at(monthAt - 1).lexeme.weekday !== null || reader.word(monthAt - 1) === 'on';
  const isNamed = shape === 'capitalised' || reader.word(at - 1) === 'the' || isBehindDay;
  if (AMBIGUOUS_MONTHS.has(lower) && !isNamed) return null;
  // "In March first a strike and then a flood hurt sales".
  if (reader.word(monthAt - 1) === 'in') return null;
  const day = ordinalDay(reader, at);
  return day && isFree(reader, day.end) ? day : null;
}

/** What may follow a day in words: the end of its phrase, a year, the clause that it opens. */
function isFree(reader: TokenReader, at: number): boolean {
  if (isPhraseEnd(reader, at) || readSpokenYear(reader, at) !== null) return true;
  const { shape, lower } = reader.at(at);
  return shape === 'mark' ? !isHyphen(lower) : CLAUSE_STARTS.has(lower);
}

const CLAUSE_STARTS = new Set([
  'a', 'an', 'because', 'he', 'i', 'it', 'she', 'that', 'the', 'there', 'they', 'this', 'we', 'you',
]); // prettier-ignore

/** "November 8 p.m." never names a day. */
function isTimeOfDay(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return word === ':' || word === 'a.m.' || word === 'p.m.' || word === '%' || word === 'percent';
}
