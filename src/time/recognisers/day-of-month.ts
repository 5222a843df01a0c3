/** Days by their number alone: `on the 21st`, `by the 10th`, `the 30th of last month`. */
import { readOrdinal } from '../amounts.ts';
import { readDayOfMonth } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readOwner } from './owner.ts';

export const dayOfMonth: Recogniser = {
  family: 'days by their number',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'the') return null;
    const found = readOrdinal(reader, at + 1);
    if (!found || found.ordinal > 31) return null;
    const owned = readOwned(reader, at, found);
    if (owned) return owned;
    const days = readDays(reader, at);
    const last = days.at(-1);
    return last && isDay(reader, at, last.end)
      ? days.flatMap((day) => phrase(day.at, day.end, { is: 'day', year: null, month: null, day: day.day }))
      : null;
  },
};

interface NumberedDay {
  at: number;
  end: number;
  day: number;
}

/** "the 12th", "the 12th and 13th", "the 12th to the 15th": in words "on the third" is as often a floor or a hole. */
function readDays(reader: TokenReader, at: number): NumberedDay[] {
  const first = readNumbered(reader, at);
  const joint = first && JOINTS.has(reader.word(first.end)) ? first.end + 1 : null;
  const second = joint === null ? null : readNumbered(reader, joint);
  if (!first) return [];
  const isPair = second && second.day > first.day && reader.word(second.end) !== 'of';
  return isPair ? [first, second] : [first];
}

function readNumbered(reader: TokenReader, at: number): NumberedDay | null {
  const dayAt = reader.word(at) === 'the' ? at + 1 : at;
  const day = readDayOfMonth(reader, dayAt);
  return day && day.end === dayAt + 2 ? { at, ...day } : null;
}

const JOINTS = new Set(['and', 'or', 'through', 'to']);

/** "the 30th of last month", "the first of the month". */
function readOwned(
  reader: TokenReader,
  at: number,
  { end, ordinal }: { end: number; ordinal: number },
): ReturnType<Recogniser['recognise']> {
  const owner = reader.word(end) === 'of' ? readOwner(reader, end) : null;
  const isMonth = owner?.meaning.is === 'shifted' && owner.meaning.unit === 'month';
  return isMonth
    ? phrase(at, owner.end, { is: 'nth', unit: 'day', weekday: null, nth: ordinal, of: owner.meaning })
    : null;
}

/** "on the 21st." but not "on the 21st floor" nor "by the 3rd of five". */
function isDay(reader: TokenReader, at: number, end: number): boolean {
  const next = reader.at(end);
  const isFree =
    next.shape === 'end' || (next.shape === 'mark' && next.lower !== '-') || AFTER.has(next.lower);
  return isFree && BEFORE.has(reader.word(at - 1));
}

const BEFORE = new Set(['after', 'before', 'by', 'from', 'on', 'since', 'till', 'until']);
const AFTER = new Set(['and', 'as', 'at', 'because', 'but', 'or', 'through', 'to', 'when', 'will', 'with']);
