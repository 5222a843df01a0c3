/** The families that name a day: what a part of the day or a clock time can hang on. */
import type { Phrase } from '../meaning.ts';
import { endOf, longest } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { deicticDay } from './deictic-day.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';
import { shiftedUnit } from './shifted-unit.ts';
import { weekday } from './weekday.ts';

const DAY_FAMILIES: readonly Recogniser[] = [monthDate, weekday, deicticDay, holiday, shiftedUnit];

/** "the night of 3-4 October": a phrase for two days in a row, with the first of them. */
export function readNightOf(reader: TokenReader, at: number): Phrase | null {
  const days = monthDate.recognise(reader, at);
  const [first, second, ...more] = days ?? [];
  if (!days || first?.meaning.is !== 'day' || second?.meaning.is !== 'day' || more.length > 0) return null;
  return second.meaning.day === first.meaning.day + 1 ? { ...first, end: endOf(days) } : null;
}

/** A single phrase for one day, or null. */
export function readDay(reader: TokenReader, at: number): Phrase | null {
  const found = longest(DAY_FAMILIES, reader, at);
  const [only] = found ?? [];
  if (!only || found?.length !== 1) return null;
  const { meaning } = only;
  const isDay =
    meaning.is === 'day' ||
    meaning.is === 'weekday' ||
    (meaning.is === 'holiday' && !meaning.isWeekend) ||
    (meaning.is === 'shifted' && meaning.unit === 'day');
  return isDay ? only : null;
}
