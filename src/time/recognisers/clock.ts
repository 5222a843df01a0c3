/** Clock times with and without their day: `8 p.m. Friday`, `Tuesday at 18:00 UTC`, `0830 local time`, `noon`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readClock } from './clock-time.ts';
import type { FoundClock } from './clock-in-words.ts';
import { withDayAfter } from './clock-of-day.ts';
import { readDay } from './day.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';
import { inPart, readDayWithPart } from './day-with-part.ts';
import { readBareHour, readSpoken } from './spoken-clock.ts';

export const clock: Recogniser = {
  family: 'clock times',
  startsWith:
    Kind.number |
    Kind.cardinal |
    Kind.clock |
    Kind.weekday |
    Kind.month |
    Kind.deicticDay |
    Kind.dayPart |
    Kind.determiner |
    Kind.ordinal |
    Kind.shift,
  recognise: (reader, at) => {
    const time = readClock(reader, at);
    if (time) return withDayAfter(reader, at, time);
    const bare = readBareHour(reader, at) ?? readSpoken(reader, at);
    if (bare) return bare;
    const part = readDayWithPart(reader, at);
    const day = readDay(reader, at);
    const end = part?.end ?? day?.end;
    if (end === undefined) return null;
    const joint = reader.word(end) === ',' ? end + 1 : end;
    const isAt = reader.word(joint) === 'at';
    const afterAt = isAt ? joint + 1 : joint;
    const after = readClock(reader, afterAt) ?? (part && isAt ? readHourAlone(reader, afterAt) : null);
    const meaning = part?.day ?? day?.meaning;
    if (!after || !meaning) return null;
    return phrase(at, after.end, {
      is: 'clock',
      day: meaning,
      clock: part ? inPart(after.clock, part.part) : after.clock,
    });
  },
};

/** "a quarter to nine": its article, without asking every other "a" for a clock time. */
export const quarterHour: Recogniser = {
  family: 'quarters of an hour',
  startsWith: Kind.quantity,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'a' || reader.word(at + 1) !== 'quarter') return null;
    const [found, ...rest] = clock.recognise(reader, at + 1) ?? [];
    return found ? [{ ...found, first: at }, ...rest] : null;
  },
};

/** "yesterday morning at eight.", "tonight at 9, ": the hour ends its clause, so that it counts nothing. */
function readHourAlone(reader: TokenReader, at: number): FoundClock | null {
  const { number, lexeme } = reader.at(at);
  const hour = lexeme.cardinal ?? number;
  if (!(hour >= 1 && hour <= 12) || !AFTER_HOUR.has(reader.word(at + 1))) return null;
  return { end: at + 1, clock: { hour, minute: 0, zone: '', toTheMinute: false } };
}

const AFTER_HOUR = new Set([
  ...CLAUSE_MARKS, 'and', 'as', 'but', 'for', 'from', 'in', 'on', 'to', 'when', 'with',
]); // prettier-ignore
