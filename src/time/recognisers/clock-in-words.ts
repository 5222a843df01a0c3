/** Clock times in words: `noon`, `midnight GMT`, `half past ten`, `a quarter to five`. */
import type { ClockTime } from '../places-in-day.ts';
import { Kind } from '../lexicon.ts';
import type { TokenReader } from '../token-reader.ts';
import { BETTING_WORDS } from '../words/titles.ts';
import { readInThePart, readMeridiem } from './meridiem.ts';
import { readZone } from './zone.ts';

export interface FoundClock {
  /** Index after its last token. */
  end: number;
  clock: ClockTime;
}

/** "noon", "12 noon", "midnight GMT". */
export function readNamedHour(reader: TokenReader, at: number): FoundClock | null {
  const nameAt = reader.word(at) === '12' ? at + 1 : at;
  const hour = NAMED_HOURS.get(reader.word(nameAt));
  if (hour === undefined) return null;
  const zone = readZone(reader, nameAt + 1);
  return {
    end: zone?.end ?? nameAt + 1,
    clock: { hour, minute: 0, zone: zone?.zone ?? '', toTheMinute: false },
  };
}

/**
 * "seven thirty", "six oh five", "nine forty-five": an hour and its minutes as transcripts write them. What stands
 * beside it must show that it is a time: "seven thirty eastern", "nine fifteen this morning".
 */
export function readSpokenMinutes(
  reader: TokenReader,
  at: number,
): { end: number; hour: number; minute: number } | null {
  const hour = reader.at(at).lexeme.cardinal;
  if (hour === null || hour < 1 || hour > 12) return null;
  const second = reader.at(at + 1).lexeme.cardinal;
  const isOh = reader.word(at + 1) === 'oh';
  if (!isOh && (second === null || second < 10)) return null;
  const tens = isOh ? 0 : (second ?? 0);
  const onesAt = reader.afterHyphen(at + 2);
  const ones = isOh || tens >= 20 ? reader.at(onesAt).lexeme.cardinal : null;
  const hasOnes = ones !== null && ones > 0 && ones < 10;
  if (isOh && !hasOnes) return null;
  const minute = tens + (hasOnes ? ones : 0);
  return minute < 60 ? { end: hasOnes ? onesAt + 1 : at + 2, hour, minute } : null;
}

const NAMED_HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({ midday: 12, midnight: 24, noon: 12 }),
);

/** "at twenty past two", "at nine minutes to one"; "won by ten to nine" counts votes. */
export function readMinutesPast(reader: TokenReader, at: number): FoundClock | null {
  const { lexeme, number } = reader.at(at);
  const minutes = lexeme.cardinal ?? number;
  const isNamed = reader.word(at + 1) === 'minutes';
  const isMinutes = minutes > 0 && minutes < 30 && (isNamed || minutes % 5 === 0);
  if (!isMinutes || !CLOCK_SIGNALS.has(reader.word(at - 1))) return null;
  const found = readHourBeside(reader, isNamed ? at + 2 : at + 1, minutes);
  if (!found || isNamed || reader.word(at + 1) === 'past') return found;
  // "about 10 to 12 people", "at five to six percent": a range, unless it is in words and counts nothing.
  return lexeme.cardinal !== null && countsNothing(reader, found.end) && !areOdds(reader, at) ? found : null;
}

/** "the favourite won at twenty to one". */
function areOdds(reader: TokenReader, at: number): boolean {
  if (reader.word(at - 1) !== 'at') return false;
  for (let index = at - 2; index >= at - 1 - ODDS_REACH && reader.at(index).shape !== 'mark'; index--)
    if (BETTING_WORDS.has(reader.word(index))) return true;
  return false;
}

const ODDS_REACH = 4;

const countsNothing = (reader: TokenReader, end: number): boolean =>
  reader.at(end).shape === 'end' ||
  reader.at(end).shape === 'mark' ||
  (reader.at(end).lexeme.kinds & Kind.telling) !== 0 ||
  AFTER_CLOCK.has(reader.word(end));

const AFTER_CLOCK = new Set(['and', 'as', 'but', 'for', 'from', 'in', 'on', 'to', 'when', 'with']);

const CLOCK_SIGNALS = new Set(['about', 'after', 'around', 'at', 'before', 'just', 'since', 'till', 'until']);

/** "half past ten", "a quarter to five". */
export function readPastHour(reader: TokenReader, at: number): FoundClock | null {
  const word = reader.word(at);
  if (word === 'quarter') return readHourBeside(reader, at + 1, 15);
  return word === 'half' && reader.word(at + 1) === 'past' ? readHourBeside(reader, at + 1, 30) : null;
}

/** The hour behind "past" or "to", with the minutes that stand before it. */
function readHourBeside(reader: TokenReader, jointAt: number, minutes: number): FoundClock | null {
  const joint = reader.word(jointAt);
  const { lexeme, number } = reader.at(jointAt + 1);
  const hour = lexeme.cardinal ?? number;
  if (!(hour >= 1 && hour <= 12) || !(joint === 'past' || joint === 'to')) return null;
  // "a quarter to one third", "a quarter to one half of them"
  const after = reader.at(reader.afterHyphen(jointAt + 2));
  if (joint === 'to' && (after.lexeme.ordinal !== null || after.lower === 'half')) return null;
  const half = readMeridiem(reader, jointAt + 2) ?? readInThePart(reader, jointAt + 2);
  const total = ((hour % 12) + (half?.hours ?? 0)) * 60 + (joint === 'past' ? minutes : -minutes);
  const ofDay = (total + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return {
    end: half?.end ?? jointAt + 2,
    clock: { hour: Math.floor(ofDay / 60), minute: ofDay % 60, zone: '', toTheMinute: true },
  };
}

const MINUTES_PER_DAY = 24 * 60;
