/**
 * Units counted in a longer one: `the first week of November`, `the last day of 1999`, `the first Monday in September`.
 */
import { readOrdinal } from '../amounts.ts';
import { readDayOfMonth } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { endOf, phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { Unit } from '../words/units.ts';
import { readDay } from './day.ts';
import { monthDate } from './month-date.ts';
import { readOwner } from './owner.ts';
import { recurring } from './set.ts';

export const nthUnit: Recogniser = {
  family: 'units counted in a longer one',
  startsWith:
    Kind.determiner |
    Kind.ordinal |
    Kind.shift |
    Kind.fiscal |
    Kind.cardinal |
    Kind.number |
    Kind.month |
    Kind.holiday,
  recognise: (reader, at) => {
    const start = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 ? at + 1 : at;
    return readNth(reader, at, start) ?? readUnitOf(reader, at, start) ?? readDayWeekend(reader, at, start);
  },
};

const COUNTABLE: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade']);

function readNth(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  const nth = readPlace(reader, start);
  if (!nth) return null;
  const adjective = reader.word(nth.end) === 'full' ? nth.end + 1 : nth.end;
  const { unit, weekday } = reader.at(adjective).lexeme;
  const isUnit = unit !== null && !unit.isPlural && COUNTABLE.has(unit.unit);
  if (!isUnit && weekday === null) return null;
  const [every] =
    reader.word(adjective + 1) === 'of' ? (recurring.recognise(reader, adjective + 2) ?? []) : [];
  // "the third Friday of every month"
  if (every?.meaning.is === 'set' && EACH.has(reader.word(adjective + 2))) return [{ ...every, first: at }];
  const owner = readOwner(reader, adjective + 1);
  return (
    owner &&
    phrase(at, owner.end, {
      is: 'nth',
      unit: unit?.unit ?? 'day',
      weekday,
      nth: nth.ordinal,
      of: owner.meaning,
    })
  );
}

/** "third", "last", "final": from the end where negative. */
function readPlace(reader: TokenReader, at: number): { end: number; ordinal: number } | null {
  if (!LAST_WORDS.has(reader.word(at))) return readOrdinal(reader, at);
  return { end: at + 1, ordinal: -1 };
}

const EACH = new Set(['each', 'every']);
const LAST_WORDS = new Set(['closing', 'final', 'last']);

/** "the week of Nov. 6", "the week beginning Nov. 6", "the weekend of Nov. 11", "the month of January". */
function readUnitOf(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  const { unit } = reader.at(start).lexeme;
  const joint = reader.word(start + 1);
  const isBeginning = unit?.unit === 'week' && (joint === 'beginning' || joint === 'starting');
  if (start === at || !unit || unit.isPlural || !(joint === 'of' || isBeginning)) return null;
  if (unit.unit === 'month') {
    const [month] = monthDate.recognise(reader, start + 2) ?? [];
    return month?.meaning.is === 'month' ? [{ ...month, first: at }] : null;
  }
  if (unit.unit !== 'week' && unit.unit !== 'weekend') return null;
  const day = readDay(reader, start + 2) ?? readDays(reader, start + 2);
  return day && phrase(at, day.end, { is: 'unit-of', unit: unit.unit, day: day.meaning });
}

/** "of Oct. 21-22", "of the 20th": its first day. */
function readDays(reader: TokenReader, at: number): { end: number; meaning: Meaning } | null {
  const dates = monthDate.recognise(reader, at);
  const [first] = dates ?? [];
  if (dates && first?.meaning.is === 'day') return { end: endOf(dates), meaning: first.meaning };
  const day = reader.word(at) === 'the' ? readDayOfMonth(reader, at + 1) : null;
  return day && day.end > at + 2
    ? { end: day.end, meaning: { is: 'day', year: null, month: null, day: day.day } }
    : null;
}

/** "the Fourth of July weekend", "Thanksgiving week": the one around the day. */
function readDayWeekend(reader: TokenReader, at: number, start: number): ReturnType<Recogniser['recognise']> {
  const day = readDay(reader, at) ?? readDay(reader, start);
  const unit = day ? reader.word(day.end) : '';
  if (!day || (day.meaning.is !== 'day' && day.meaning.is !== 'holiday')) return null;
  if (unit !== 'weekend' && !(unit === 'week' && day.meaning.is === 'holiday')) return null;
  return phrase(at, day.end + 1, { is: 'unit-of', unit, day: day.meaning });
}
