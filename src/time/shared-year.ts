/**
 * `from May to July 2010`, `May and June of last year`, `Tuesday and Wednesday of last week`: what stands behind the
 * last one, its year or its week, is that of all.
 */
import { monthIndex } from './calendar.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { isDash } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

const JOINTS = new Set(['and', 'or', 'through', 'till', 'to', 'until', ',']);

/** Phrases whose year or week stands with the next one, with that year or week. */
export function withSharedYears(phrases: readonly Phrase[], reader: TokenReader): Phrase[] {
  const shared = [...phrases];
  for (let index = shared.length - 2; index >= 0; index--) {
    const phrase = shared[index];
    const next = shared[index + 1];
    if (!phrase || !next) continue;
    const isJoined =
      next.first === phrase.end + 1 &&
      (JOINTS.has(reader.word(phrase.end)) || isDash(reader.word(phrase.end)));
    const meaning = isJoined ? sharing(phrase.meaning, next.meaning) : null;
    if (meaning) shared[index] = { ...phrase, meaning };
  }
  return shared;
}

/** What a phrase says with the year or the week of the next. */
function sharing(meaning: Meaning, next: Meaning): Meaning | null {
  if (meaning.is === 'weekday') return sharingWeek(meaning, next);
  if (!isInYear(meaning) || meaning.year !== null || meaning.month === null) return null;
  if (!isInYear(next) || next.month === null || next.year === null) return null;
  // "November to March 2010" began in the year before.
  const years = monthIndex(0, meaning.month) > monthIndex(0, next.month) ? 1 : 0;
  const year =
    'year' in next.year ? { year: next.year.year - years } : { ...next.year, shift: next.year.shift - years };
  return { ...meaning, year };
}

type Weekday = Extract<Meaning, { is: 'weekday' }>;

/** "Tuesday and Wednesday of last week": a later day of the week first is of another one. */
function sharingWeek(meaning: Weekday, next: Meaning): Weekday | null {
  if (next.is !== 'weekday' || !next.ofWeek || meaning.ofWeek || meaning.shift !== null) return null;
  return meaning.weekday < next.weekday ? { ...next, weekday: meaning.weekday } : null;
}

const isInYear = (meaning: Meaning): meaning is Extract<Meaning, { is: 'day' | 'month' }> =>
  meaning.is === 'day' || meaning.is === 'month';
