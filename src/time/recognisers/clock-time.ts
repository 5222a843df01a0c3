/** A clock time by itself: `8 p.m.`, `18:00 UTC`, `14h30`, `0830 local time`. */
import type { TokenReader } from '../token-reader.ts';
import { readMinutesPast, readNamedHour, readPastHour } from './clock-in-words.ts';
import type { FoundClock } from './clock-in-words.ts';
import { readInThePart, readMeridiem } from './meridiem.ts';
import { readZone } from './zone.ts';

/** The clock time that starts at a token, with its zone. */
export function readClock(reader: TokenReader, at: number): FoundClock | null {
  return (
    readNamedHour(reader, at) ??
    readHourWithMinutes(reader, at) ??
    readHourH(reader, at) ??
    readHour(reader, at) ??
    readMilitary(reader, at) ??
    readPastHour(reader, at) ??
    readMinutesPast(reader, at)
  );
}

/** "10:15", "6:40 p.m. (GMT +8)", "18:00 UTC", "2:46:18 p.m."; "3:2" and the "2:05:31" of a race are none. */
function readHourWithMinutes(reader: TokenReader, at: number): FoundClock | null {
  const { number: hour, lower } = reader.at(at);
  const separator = reader.word(at + 1);
  const minutes = reader.at(at + 2);
  // "8.30 p.m." is one number to the lexer.
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(lower);
  if (dotted) return finish(reader, at + 1, Number(dotted[1]), Number(dotted[2]), true);
  const isShape =
    separator === ':' && minutes.lower.length === 2 && lower.length <= 2 && minutes.shape === 'number';
  // The minutes of "2:05:31" begin no time of their own; "Kickoff:19:30" does.
  const isCut = reader.isGlued(at) && reader.word(at - 1) === ':' && reader.at(at - 2).shape === 'number';
  if (!isShape || isCut || !(hour < 25) || !(minutes.number < 60)) return null;
  const seconds = reader.at(at + 4);
  // Torn apart by a tokeniser ("9 : 30 a.m.") the digits alone don't tell.
  const isTorn = !reader.isGlued(at + 1) || !reader.isGlued(at + 2);
  if (reader.word(at + 3) !== ':' || !reader.isGlued(at + 4) || !/^\d\d(?:\.\d+)?$/.test(seconds.lower))
    return finish(reader, at + 3, hour, minutes.number, isTorn);
  if (!(seconds.number < 60)) return null;
  const found = finish(reader, at + 5, hour, minutes.number, isTorn || isLap(reader, at, seconds.lower));
  return found && { ...found, clock: { ...found.clock, second: Math.floor(seconds.number) } };
}

/** "won in 2:05:31", "took 1:34:36.5": how long a race has run, as "at 2:05:31" and "launch time of 14:21:00" are not. */
function isLap(reader: TokenReader, at: number, seconds: string): boolean {
  const before = reader.at(at - 1);
  if (seconds.length > 2 || LAPS.has(before.lower)) return true;
  const isMoment = before.shape === 'number' || MOMENTS.has(before.lower);
  return reader.at(at).lower.length === 1 && !isMoment;
}

const LAPS = new Set(['clocked', 'clocking', 'in', 'ran', 'running', 'timed', 'took']);
const MOMENTS = new Set(['about', 'around', 'at', 'by', 'from', 'since', 'till', 'to', 'until']);

/** `needsMeridiem`: the digits alone could be another number; a zone tells as well. */
function finish(
  reader: TokenReader,
  at: number,
  hour: number,
  minute: number,
  needsMeridiem: boolean,
): FoundClock | null {
  const half = readMeridiem(reader, at);
  if (half && (hour > 12 || hour === 0)) return null;
  const zone = readZone(reader, half?.end ?? at) ?? (half ? null : readMilitaryUnit(reader, at));
  if (needsMeridiem && !half && !zone) return null;
  const part = half || zone || hour > 12 ? null : readInThePart(reader, at);
  const hour24 = half ? (hour % 12) + half.hours : part ? (hour % 12) + part.hours : hour;
  if (minute > 59 || hour24 > 24) return null;
  return {
    end: zone?.end ?? half?.end ?? part?.end ?? at,
    clock: { hour: hour24, minute, zone: zone?.zone ?? '', toTheMinute: true },
  };
}

/** "14h30": the French and Canadian way. */
function readHourH(reader: TokenReader, at: number): FoundClock | null {
  const { number: hour, shape, lower } = reader.at(at);
  const minutes = reader.at(at + 2);
  const isShape =
    shape === 'number' && lower.length <= 2 && reader.word(at + 1) === 'h' && minutes.lower.length === 2;
  if (
    !isShape ||
    !(hour < 24) ||
    !(minutes.number < 60) ||
    !reader.isGlued(at + 1) ||
    !reader.isGlued(at + 2)
  )
    return null;
  return finish(reader, at + 3, hour, minutes.number, false);
}

/** "8 p.m.", "eight o'clock", "8pm". */
function readHour(reader: TokenReader, at: number): FoundClock | null {
  const { number, lexeme, lower, shape } = reader.at(at);
  const hour = shape === 'number' && lower.length <= 2 ? number : (lexeme.cardinal ?? NaN);
  if (!(hour >= 1 && hour <= 12)) return null;
  const isOClock = reader.word(at + 1) === 'o' && reader.word(at + 2) === "'clock";
  const half = readMeridiem(reader, isOClock ? at + 3 : at + 1);
  if (!half && !isOClock) return readHourInPart(reader, at, hour);
  const end = half?.end ?? at + 3;
  const zone = readZone(reader, end);
  const inPart = half ?? readInThePart(reader, zone?.end ?? end);
  const hour24 = inPart ? (hour % 12) + inPart.hours : hour;
  return {
    end: inPart && !half ? inPart.end : (zone?.end ?? end),
    clock: { hour: hour24, minute: 0, zone: zone?.zone ?? '', toTheMinute: false },
  };
}

/** "at 7 in the morning", "until ten at night". */
function readHourInPart(reader: TokenReader, at: number, hour: number): FoundClock | null {
  const part = HOUR_SIGNALS.has(reader.word(at - 1)) ? readInThePart(reader, at + 1) : null;
  return (
    part && {
      end: part.end,
      clock: { hour: (hour % 12) + part.hours, minute: 0, zone: '', toTheMinute: false },
    }
  );
}

/** "It was three in the afternoon" as well. */
const HOUR_SIGNALS = new Set([
  "'s", 'about', 'after', 'around', 'at', 'before', 'by', 'from', 'is', 'since', 'till', 'to', 'until', 'was',
]); // prettier-ignore

/** "2000 GMT", "0830 local time", "1400 hours". */
function readMilitary(reader: TokenReader, at: number): FoundClock | null {
  const { number, lower } = reader.at(at);
  if (lower.length !== 4 || lower.includes('.') || !(number < 2400) || number % 100 > 59) return null;
  const zone = readZone(reader, at + 1) ?? readMilitaryUnit(reader, at + 1);
  return (
    zone && {
      end: zone.end,
      clock: { hour: Math.floor(number / 100), minute: number % 100, zone: zone.zone, toTheMinute: true },
    }
  );
}

/** "hours" after four digits or "7:40". */
const readMilitaryUnit = (reader: TokenReader, at: number): { end: number; zone: '' } | null =>
  MILITARY_UNITS.has(reader.word(at)) ? { end: at + 1, zone: '' } : null;

const MILITARY_UNITS = new Set(['h', 'hours', 'hrs']);
