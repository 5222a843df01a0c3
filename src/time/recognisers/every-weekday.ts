/** Weekdays that recur: `every Friday`, `every Friday night`, `each Tuesday and Thursday at noon`. */
import { isModal, isPastForm } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import type { Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readClock } from './clock-time.ts';

const set = (first: number, end: number, value: string) => phrase(first, end, { is: 'set', value });

/** From the token of "every" or "each". */
export function everyWeekday(reader: TokenReader, at: number, weekday: number): Phrase[] {
  const value = `XXXX-WXX-${weekday}`;
  const own = readMoment(reader, at + 2);
  if (own.suffix !== '') return set(at, own.end, value + own.suffix);
  const second = JOINTS.has(reader.word(at + 2)) ? reader.at(at + 3).lexeme.weekday : null;
  if (second === null) return set(at, at + 2, value);
  const moment = readMoment(reader, at + 4);
  if (isOneDay(reader, moment.end)) return set(at, at + 2, value);
  return [
    ...set(at, at + 2, value + moment.suffix),
    ...set(at + 3, moment.end, `XXXX-WXX-${second}${moment.suffix}`),
  ];
}

const JOINTS = new Set(['and', 'or']);

/** "night", "at noon": when on each of the days, with the index behind it. */
function readMoment(reader: TokenReader, at: number): { end: number; suffix: string } {
  const part = reader.at(at).lexeme.dayPart;
  if (part !== null) return { end: at + 1, suffix: `T${part}` };
  const found = reader.word(at) === 'at' ? readClock(reader, at + 1) : null;
  if (!found) return { end: at, suffix: '' };
  const { hour, minute, zone } = found.clock;
  return { end: found.end, suffix: `T${twoDigits(hour)}:${twoDigits(minute)}${zone}` };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** "every Saturday, and Sunday night was no exception", "every Monday or Friday, Oct. 31": the second is but one day. */
function isOneDay(reader: TokenReader, at: number): boolean {
  const next = reader.word(at) === ',' ? at + 1 : at;
  const isDate = (reader.at(next).lexeme.kinds & (Kind.month | Kind.number | Kind.ordinal)) !== 0;
  return isDate || isModal(reader.word(at)) || isPastForm(reader.word(at)) || IS.has(reader.word(at));
}

const IS = new Set(['are', 'has', 'have', 'is']);
