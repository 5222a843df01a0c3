/** Hours that only what stands beside them shows to be of a clock: `at 9 this morning`, `seven thirty eastern`. */
import type { Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { SHORT_ZONES } from '../words/zones.ts';
import { readSpokenMinutes } from './clock-in-words.ts';
import type { FoundClock } from './clock-in-words.ts';
import { withDayAfter } from './clock-of-day.ts';
import { inPart, readDayWithPart } from './day-with-part.ts';
import { readInThePart, readMeridiem } from './meridiem.ts';
import { readZone } from './zone.ts';

/** "at 9 this morning", "until ten Friday night": an hour by the part of the day beside it. */
export function readBareHour(reader: TokenReader, at: number): Phrase[] | null {
  const { number, lexeme } = reader.at(at);
  const hour = lexeme.cardinal ?? number;
  if (!(hour >= 1 && hour <= 12) || !HOUR_SIGNALS.has(reader.word(at - 1))) return null;
  const part = readDayWithPart(reader, reader.word(at + 1) === 'on' ? at + 2 : at + 1);
  const clock = { hour, minute: 0, zone: '', toTheMinute: false } as const;
  return part && phrase(at, part.end, { is: 'clock', day: part.day, clock: inPart(clock, part.part) });
}

/** "seven thirty eastern", "nine fifteen this morning", "six oh five p.m.". */
export function readSpoken(reader: TokenReader, at: number): Phrase[] | null {
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
