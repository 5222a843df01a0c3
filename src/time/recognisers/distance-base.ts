/** What a distance counts from where it is said behind it: `a week ago Friday`, `two weeks from Monday`. */
import { TODAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { isPhraseEnd } from '../phrase-end.ts';
import type { TokenReader } from '../token-reader.ts';
import type { Unit } from '../words/units.ts';
import { dayPart } from './day-part.ts';
import { deicticDay } from './deictic-day.ts';
import type { Signal } from './distance-signal.ts';
import { season } from './season.ts';
import { shiftedUnit } from './shifted-unit.ts';
import { weekday } from './weekday.ts';

/** "a week ago Friday", "20 years ago this month", "two weeks from Monday": what the distance counts from. */
export function readBase(
  reader: TokenReader,
  unit: Unit,
  { end, from }: Signal,
): { end: number; meaning: Meaning } | null {
  if (from !== 'publication' || CLOCK_UNITS.has(unit)) return null;
  const last = reader.word(end - 1);
  if (last === 'today') return { end, meaning: TODAY };
  if (last !== 'ago' && last !== 'from') return null;
  if (isToTheDay(reader, end)) return { end, meaning: TODAY };
  const day =
    (last === 'ago' ? dayPart.recognise(reader, end) : null) ??
    weekday.recognise(reader, end) ??
    deicticDay.recognise(reader, end);
  const ofYear = () =>
    shiftedUnit.recognise(reader, end) ?? (YEARS.has(unit) ? season.recognise(reader, end) : null);
  const [found] = day ?? (last === 'ago' ? ofYear() : null) ?? [];
  const isBase = found !== undefined && BASES.has(found.meaning.is);
  return isBase ? { end: found.end, meaning: found.meaning } : null;
}

/** "three years ago to the day"; not "to the day care staff's dismay". */
const isToTheDay = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'to' &&
  reader.word(at + 1) === 'the' &&
  reader.word(at + 2) === 'day' &&
  isPhraseEnd(reader, at + 3);

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);
/** "20 years ago this summer"; "two weeks ago this summer" are two times. */
const YEARS: ReadonlySet<Unit> = new Set(['century', 'decade', 'year']);
const BASES = new Set(['day-part', 'shifted', 'weekday', 'year-part']);
