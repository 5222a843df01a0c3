/**
 * Days counted in weeks: `two Sundays ago`, `three Fridays from now`, `the Friday before last`, `Monday a week ago`,
 * `Friday week`, `tomorrow fortnight`.
 */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { TODAY, TOMORROW } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';

export const countedDays: Recogniser = {
  family: 'days counted in weeks',
  startsWith: Kind.number | Kind.cardinal | Kind.determiner | Kind.weekday | Kind.deicticDay,
  recognise: (reader, at) => {
    const { kinds } = reader.at(at).lexeme;
    if ((kinds & COUNTS) !== 0) return readManyWeekdays(reader, at);
    return readBeforeLast(reader, at) ?? readWeeksBehind(reader, at) ?? readWeekOn(reader, at);
  },
};

const COUNTS = Kind.number | Kind.cardinal;

const weekdayBy = (weekday: number, shift: number | null): Meaning => ({
  is: 'weekday',
  weekday,
  shift,
  from: 'publication',
  ofWeek: false,
});

const inWeeks = (from: Meaning, shift: number): Meaning => ({ is: 'displaced', unit: 'week', shift, from });

/** "the Friday before last". */
function readBeforeLast(reader: TokenReader, at: number): Phrase[] | null {
  const dayAt = reader.word(at) === 'the' ? at + 1 : at;
  const { weekday } = reader.at(dayAt).lexeme;
  const isBefore = reader.word(dayAt + 1) === 'before' && reader.word(dayAt + 2) === 'last';
  return weekday !== null && isBefore ? phrase(at, dayAt + 3, inWeeks(weekdayBy(weekday, -1), -1)) : null;
}

/** "Monday a week ago", "Friday two weeks ago": so many weeks before the latest one. */
function readWeeksBehind(reader: TokenReader, at: number): Phrase[] | null {
  const { weekday } = reader.at(at).lexeme;
  if (weekday === null || reader.word(at + 3) !== 'ago') return null;
  const amount = readAmount(reader, at + 1);
  if (!amount?.amount || !Number.isInteger(amount.amount)) return null;
  const { unit } = reader.at(amount.end).lexeme;
  if (unit?.unit !== 'week' || reader.word(amount.end + 1) !== 'ago') return null;
  return phrase(at, amount.end + 2, inWeeks(weekdayBy(weekday, null), -amount.amount * unit.times));
}

/** The British way: "Friday week" is a week after the coming Friday; "the Friday week-long" and "one Friday week" aren't. */
function readWeekOn(reader: TokenReader, at: number): Phrase[] | null {
  const { weekday } = reader.at(at).lexeme;
  const from = weekday === null ? DEICTIC.get(reader.word(at)) : weekdayBy(weekday, 1);
  const weeks = WEEKS_ON.get(reader.word(at + 1));
  // "a Monday to Friday week"
  const isNamed = (reader.at(at - 1).lexeme.kinds & NAMING) !== 0 || JOINING.has(reader.word(at - 1));
  if (!from || weeks === undefined || isNamed) return null;
  return CLAUSE_ENDS.has(reader.word(at + 2)) ? phrase(at, at + 2, inWeeks(from, weeks)) : null;
}

const DEICTIC: ReadonlyMap<string, Meaning> = new Map([
  ['today', TODAY],
  ['tomorrow', TOMORROW],
]);
const WEEKS_ON: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['week', 1],
]);
const JOINING = new Set(['-', 'and', 'or', 'through', 'to']);
const NAMING = Kind.determiner | Kind.shift | Kind.ordinal;
const CLAUSE_ENDS = new Set([...CLAUSE_MARKS, 'and', 'as', 'at', 'but', 'when', 'with']);

/** "two Sundays ago", "three Fridays from now". */
function readManyWeekdays(reader: TokenReader, at: number): Phrase[] | null {
  const amount = readAmount(reader, at);
  const { pluralWeekday } = reader.at(amount?.end ?? at).lexeme;
  if (!amount?.amount || !Number.isInteger(amount.amount) || pluralWeekday === null || amount.end === at)
    return null;
  const isAhead = reader.word(amount.end + 1) === 'from' && reader.word(amount.end + 2) === 'now';
  if (!isAhead && reader.word(amount.end + 1) !== 'ago') return null;
  const side = isAhead ? 1 : -1;
  const meaning = inWeeks(weekdayBy(pluralWeekday, side), side * (amount.amount - 1));
  return phrase(at, amount.end + (isAhead ? 3 : 2), meaning);
}
