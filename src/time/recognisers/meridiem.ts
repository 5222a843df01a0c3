/** What tells the half of the day beside a clock time: `a.m.`, `in the evening`, `at night`. */
import type { TokenReader } from '../token-reader.ts';
import { MERIDIEM } from '../words/zones.ts';

export interface HalfOfDay {
  /** Index after its last token. */
  end: number;
  /** Hours to add to one of twelve. */
  hours: number;
}

/** "a.m.", "PM", "p.m" and torn "p . m .". */
export function readMeridiem(reader: TokenReader, at: number): HalfOfDay | null {
  const hours = MERIDIEM[reader.word(at)];
  if (hours === undefined) return readTornMeridiem(reader, at);
  const isTorn = reader.word(at) === 'p.m' || reader.word(at) === 'a.m';
  return { end: isTorn && reader.word(at + 1) === '.' ? at + 2 : at + 1, hours };
}

/** "a . m .". */
function readTornMeridiem(reader: TokenReader, at: number): HalfOfDay | null {
  const hours = MERIDIEM[`${reader.word(at)}.m`];
  const isTorn = reader.word(at + 1) === '.' && reader.word(at + 2) === 'm';
  return hours !== undefined && isTorn ? { end: reader.word(at + 3) === '.' ? at + 4 : at + 3, hours } : null;
}

/** "in the morning", "in the evening", "at night" after "eight o'clock". */
export function readInThePart(reader: TokenReader, at: number): HalfOfDay | null {
  if (reader.word(at) === 'at' && reader.word(at + 1) === 'night') return { end: at + 2, hours: 12 };
  if (reader.word(at) !== 'in' || reader.word(at + 1) !== 'the') return null;
  const part = reader.at(at + 2).lexeme.dayPart;
  return part === null ? null : { end: at + 3, hours: part === 'MO' ? 0 : 12 };
}
