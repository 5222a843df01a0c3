/**
 * Two clock times of which the second says the half of the day for both: `between 9 and 10 p.m.`, `9-11 a.m. Friday`.
 */
import { Kind } from '../lexicon.ts';
import type { Phrase } from '../meaning.ts';
import type { ClockTime } from '../places-in-day.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { clock } from './clock.ts';
import { readMeridiem } from './meridiem.ts';

export const clockRange: Recogniser = {
  family: 'ranges of clock times',
  startsWith: Kind.number | Kind.cardinal,
  recognise: (reader, at) => {
    const first = readBare(reader, at);
    if (!first || !isJoined(reader, at, first.end)) return null;
    const [last] = clock.recognise(reader, first.end + 1) ?? [];
    if (last?.meaning.is !== 'clock' || !saysHalf(reader, last)) return null;
    const { clock: end, day } = last.meaning;
    const start: Phrase = {
      first: at,
      end: first.end,
      meaning: { is: 'clock', day, clock: beforeHour(first.clock, end) },
      mod: null,
    };
    return [start, last];
  },
};

interface Bare {
  end: number;
  clock: ClockTime;
}

/** "9", "nine", "9:30" without a half of the day. */
function readBare(reader: TokenReader, at: number): Bare | null {
  const { number, lexeme, shape, lower } = reader.at(at);
  const hour = shape === 'number' && lower.length <= 2 ? number : (lexeme.cardinal ?? NaN);
  if (!(hour >= 1 && hour <= 12) || reader.isGlued(at)) return null;
  const minutes = reader.at(at + 2);
  const hasMinutes = reader.word(at + 1) === ':' && reader.isGlued(at + 2) && minutes.lower.length === 2;
  const minute = hasMinutes ? minutes.number : 0;
  if (!(minute < 60)) return null;
  return { end: hasMinutes ? at + 3 : at + 1, clock: { hour, minute, zone: '', toTheMinute: hasMinutes } };
}

/** "between 9 and", "from 9 to", "9-": not the nine of "nine and". */
function isJoined(reader: TokenReader, at: number, end: number): boolean {
  const joint = reader.word(end);
  if (isDash(joint)) return true;
  if (joint === 'and') return reader.word(at - 1) === 'between';
  return RANGE_WORDS.has(joint);
}

const RANGE_WORDS = new Set(['or', 'through', 'to', 'until']);

/** Whether the second says its half of the day. */
function saysHalf(reader: TokenReader, { first, end }: Phrase): boolean {
  for (let at = first; at < end; at++) if (readMeridiem(reader, at)) return true;
  return false;
}

/** In the half of the day of the end, unless it would come after it: "11 to 1 p.m.". */
function beforeHour(start: ClockTime, end: ClockTime): ClockTime {
  const hour = (start.hour % 12) + (end.hour >= 12 && end.hour < 24 ? 12 : 0);
  const isAfter = hour * 60 + start.minute >= end.hour * 60 + end.minute;
  return { ...start, hour: isAfter ? (hour + 12) % 24 : hour, zone: end.zone };
}
