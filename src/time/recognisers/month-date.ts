/** Dates with the month's name: `Nov. 10`, `10 November`, `November 10, 2017`, `May 2008`, `last July`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import { readOrdinal } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { isMonthName, isVerbBeforeNumber, readMonth } from './month-name.ts';
import { readMonthNoun } from './month-noun.ts';
import { isCounted, readYearAfter } from './year-after.ts';

const RANGE_WORDS = new Set(['and', 'or', 'to', 'through', 'until', 'till', ',', '&']);

export const monthDate: Recogniser = {
  family: 'dates with the name of the month',
  startsWith:
    Kind.month | Kind.number | Kind.ordinal | Kind.cardinal | Kind.weekday | Kind.determiner | Kind.shift,
  recognise: (reader, at) => {
    const { lexeme } = reader.at(at);
    if (lexeme.weekday !== null) return afterWeekday(reader, at);
    if (lexeme.month !== null) return monthFirst(reader, at);
    if (lexeme.shift !== null) return shiftedMonth(reader, at);
    return dayFirst(reader, at, reader.word(at) === 'the' ? at + 1 : at);
  },
};

/** "Friday, Nov. 10": the weekday belongs to the date and the date decides. */
function afterWeekday(reader: TokenReader, at: number): readonly Phrase[] | null {
  let next = reader.afterDot(at + 1);
  if (reader.word(next) === ',') next++;
  if (reader.word(next) === 'the') next++;
  const found =
    reader.at(next).lexeme.month !== null ? monthFirst(reader, next) : dayFirst(reader, next, next);
  const [first, ...rest] = found ?? [];
  if (first?.meaning.is === 'day') return [{ ...first, first: at }, ...rest];
  // "Friday the 13th"
  const day = reader.word(next - 1) === 'the' ? readDayOfMonth(reader, next) : null;
  return day && day.end > next + 1
    ? phrase(at, day.end, { is: 'day', year: null, month: null, day: day.day })
    : null;
}

function monthFirst(reader: TokenReader, at: number): readonly Phrase[] | null {
  const name = readMonth(reader, at);
  if (!name) return null;
  const day = readDayOfMonth(reader, reader.word(name.end) === 'the' ? name.end + 1 : name.end);
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
  const second = readSecondDay(reader, day.end);
  if (!second || second.day <= day.day) return phrase(at, day.end, first);
  const sharedYear = readYearAfter(reader, second.end);
  return [
    ...phrase(at, day.end, { ...first, year: sharedYear?.year ?? null }),
    ...phrase(second.at, sharedYear?.end ?? second.end, {
      is: 'day',
      year: sharedYear?.year ?? null,
      month,
      day: second.day,
    }),
  ];
}

function readSecondDay(reader: TokenReader, at: number): { at: number; end: number; day: number } | null {
  const joint = reader.word(at);
  if (!isDash(joint) && !RANGE_WORDS.has(joint)) return null;
  const second = readDayOfMonth(reader, at + 1);
  if (!second || isCounted(reader, second.end)) return null;
  if (reader.at(second.end).lexeme.month !== null) return null;
  // "July 4, 5 people": a list needs a last "and".
  if (joint === ',' && reader.word(second.end) !== 'and' && reader.word(second.end) !== ',') return null;
  return { at: at + 1, ...second };
}

/** "10 November 2017", "the 10th of November", "9-11 November". */
function dayFirst(reader: TokenReader, at: number, dayAt: number): readonly Phrase[] | null {
  const day = readDayOfMonth(reader, dayAt) ?? ordinalDay(reader, dayAt);
  if (!day) return null;
  const joint = reader.word(day.end);
  const second =
    isDash(joint) || RANGE_WORDS.has(joint) ? (readDayOfMonth(reader, day.end + 1) ?? null) : null;
  const last = second ?? day;
  const month = readMonth(reader, reader.word(last.end) === 'of' ? last.end + 1 : last.end);
  if (!month || (second && second.day <= day.day)) return null;
  const isFigure = reader.at(dayAt).shape === 'number' && !reader.isGlued(dayAt + 1);
  if (isFigure && reader.at(month.end).shape === 'number' && !readYearAfter(reader, month.end)) return null;
  const year = readYearAfter(reader, month.end);
  const meaning = (dayOfMonth: number): Meaning => ({
    is: 'day',
    year: year?.year ?? null,
    month: month.month,
    day: dayOfMonth,
  });
  const end = year?.end ?? month.end;
  if (!second) return phrase(at, end, meaning(day.day));
  return [...phrase(dayAt, day.end, meaning(day.day)), ...phrase(day.end + 1, end, meaning(second.day))];
}

/** "the tenth of November": in words only with its ending. */
function ordinalDay(reader: TokenReader, at: number): { end: number; day: number } | null {
  const found = readOrdinal(reader, at);
  const isDay = found && found.ordinal >= 1 && found.ordinal <= 31;
  return isDay ? { end: found.end, day: found.ordinal } : null;
}

/** "last November", "this May", "next March 31". */
function shiftedMonth(reader: TokenReader, at: number): readonly Phrase[] | null {
  const { shift } = reader.at(at).lexeme;
  const next = reader.word(at + 1) === 'past' || reader.word(at + 1) === 'coming' ? at + 2 : at + 1;
  const name = readMonth(reader, next);
  if (!name || shift === null) return null;
  // "this may have": the verb; "last March 3": the day decides.
  const isVerb =
    reader.word(next) === 'may' && reader.at(next).shape === 'word' && reader.at(next + 1).shape === 'word';
  if (isVerb || readDayOfMonth(reader, name.end)) return null;
  return [
    {
      first: at,
      end: next + 1,
      meaning: {
        is: 'month',
        year: null,
        month: name.month,
        shift: reader.at(next - 1).lexeme.shift ?? shift,
        before: null,
      },
      mod: null,
    },
  ];
}

/** "November 8 p.m." never names a day. */
function isTimeOfDay(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return word === ':' || word === 'a.m.' || word === 'p.m.' || word === '%' || word === 'percent';
}
