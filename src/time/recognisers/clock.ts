/** Clock times with and without their day: `8 p.m. Friday`, `Tuesday at 18:00 UTC`, `0830 local time`, `noon`. */
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import type { DayPart } from '../places.ts';
import type { ClockTime } from '../places-in-day.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readClock } from './clock-time.ts';
import { readSpokenMinutes } from './clock-in-words.ts';
import type { FoundClock } from './clock-in-words.ts';
import { readInThePart, readMeridiem } from './meridiem.ts';
import { readZone } from './zone.ts';
import { SHORT_ZONES } from '../words/zones.ts';
import { dayPart } from './day-part.ts';
import { readDay } from './day.ts';
import { readFarDay } from './far-day.ts';

export const clock: Recogniser = {
  family: 'clock times',
  startsWith:
    Kind.number |
    Kind.cardinal |
    Kind.clock |
    Kind.weekday |
    Kind.month |
    Kind.deicticDay |
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
  '', ',', '.', ';', ')', '!', '?', 'and', 'as', 'but', 'for', 'from', 'in', 'on', 'to', 'when', 'with',
]); // prettier-ignore

/** "at 9 this morning", "until ten Friday night": an hour by the part of the day beside it. */
function readBareHour(reader: TokenReader, at: number): Phrase[] | null {
  const { number, lexeme } = reader.at(at);
  const hour = lexeme.cardinal ?? number;
  if (!(hour >= 1 && hour <= 12) || !HOUR_SIGNALS.has(reader.word(at - 1))) return null;
  const part = readDayWithPart(reader, at + 1);
  const clock = { hour, minute: 0, zone: '', toTheMinute: false } as const;
  return part && phrase(at, part.end, { is: 'clock', day: part.day, clock: inPart(clock, part.part) });
}

/** "seven thirty eastern", "nine fifteen this morning", "six oh five p.m.". */
function readSpoken(reader: TokenReader, at: number): Phrase[] | null {
  const spoken =
    HOUR_SIGNALS.has(reader.word(at - 1)) || IS.has(reader.word(at - 1))
      ? readSpokenMinutes(reader, at)
      : null;
  if (!spoken) return null;
  const half = readMeridiem(reader, spoken.end) ?? readInThePart(reader, spoken.end);
  const zone = readZone(reader, half?.end ?? spoken.end) ?? readShortZone(reader, spoken.end);
  const end = zone?.end ?? half?.end ?? spoken.end;
  const time: FoundClock = {
    end,
    clock: {
      hour: half ? (spoken.hour % 12) + half.hours : spoken.hour,
      minute: spoken.minute,
      zone: '',
      toTheMinute: true,
    },
  };
  const [found] = withDayAfter(reader, at, time);
  const hasDay = found?.meaning.is === 'clock' && found.meaning.day !== null;
  return found && (half ?? zone ?? (hasDay || null)) ? [found] : null;
}

/** "seven thirty eastern". */
const readShortZone = (reader: TokenReader, at: number): { end: number } | null =>
  SHORT_ZONES.has(reader.word(at)) ? { end: at + 1 } : null;

const IS = new Set(["'s", 'is', 'was']);

/** "shot six Friday night" counts; "after two last night" and "by six this evening" tell the hour. */
const HOUR_SIGNALS = new Set(['about', 'after', 'around', 'at', 'before', 'by', 'since', 'till', 'until']);

/** "8 p.m. Friday", "10:15 on Nov. 10", "noon today". */
function withDayAfter(reader: TokenReader, at: number, time: FoundClock): Phrase[] {
  const farDay = readFarDay(reader, at, time.end);
  if (farDay) return phrase(at, time.end, { is: 'clock', day: farDay, clock: time.clock });
  const joint = reader.word(time.end) === ',' ? time.end + 1 : time.end;
  const dayAt = reader.word(joint) === 'on' ? joint + 1 : joint;
  const part = readDayWithPart(reader, dayAt);
  if (part) return phrase(at, part.end, { is: 'clock', day: part.day, clock: inPart(time.clock, part.part) });
  const day = readDay(reader, dayAt);
  // "after midnight Sunday": in the first hours of that day, not the midnight at its end.
  const isBegun = day !== null && time.clock.hour === 24 && PAST_MIDNIGHT.has(reader.word(at - 1));
  const clock = isBegun ? { ...time.clock, hour: 0 } : time.clock;
  const meaning: Meaning = { is: 'clock', day: day?.meaning ?? null, clock };
  return phrase(at, day?.end ?? time.end, meaning);
}

const PAST_MIDNIGHT = new Set(['after', 'past']);

interface DayWithPart {
  end: number;
  day: Meaning;
  part: DayPart;
}

/** "Tuesday morning", "this evening" beside a clock time. */
function readDayWithPart(reader: TokenReader, at: number): DayWithPart | null {
  const [found] = dayPart.recognise(reader, at) ?? [];
  if (found?.meaning.is !== 'day-part') return null;
  return { end: found.end, day: found.meaning.day, part: found.meaning.part };
}

/** "8:30 Friday evening": after noon where the part of the day is. */
function inPart(clock: ClockTime, part: DayPart): ClockTime {
  const isAfterNoon = part === 'AF' || part === 'EV' || part === 'NI';
  // "until two last night" is after midnight.
  return isAfterNoon && clock.hour < 12 && (clock.hour > 3 || part === 'AF')
    ? { ...clock, hour: clock.hour + 12 }
    : clock;
}
