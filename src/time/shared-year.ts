/**
 * `from May to July 2010`, `May and June of last year`, `Tuesday and Wednesday of last week`, `from 9:30 to 11:00 on
 * Monday`: what stands behind the last one, its year, its week or its day, is that of all.
 */
import { monthIndex } from './calendar.ts';
import { isOneSentence } from './direction/sentence.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { isDash } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

const JOINTS = new Set(['and', 'or', 'through', 'till', 'to', 'until', ',', '/']);

/** Phrases whose year, week or day stands with the next one, with that year, week or day. */
export function withSharedYears(phrases: readonly Phrase[], reader: TokenReader): Phrase[] {
  const shared = [...phrases];
  for (let index = shared.length - 2; index >= 0; index--) {
    const phrase = shared[index];
    const next = shared[index + 1];
    if (!phrase || !next) continue;
    if (next.first !== phrase.end + 1) continue;
    const joint = reader.word(phrase.end);
    if (!JOINTS.has(joint) && !isDash(joint)) continue;
    const isClock = phrase.meaning.is === 'clock';
    const meaning =
      isClock && !isRange(reader, phrase)
        ? sharingListedDay(shared, index, reader)
        : sharing(phrase.meaning, next.meaning);
    if (meaning) shared[index] = { ...phrase, meaning };
  }
  return shared;
}

/** What a phrase says with the year, the week or the day of the next. */
function sharing(meaning: Meaning, next: Meaning): Meaning | null {
  if (meaning.is === 'weekday') return sharingWeek(meaning, next);
  if (meaning.is === 'clock') return sharingDay(meaning, next);
  if (meaning.is === 'year-part') return sharingPartYear(meaning, next);
  if (meaning.is === 'day' && meaning.month === null) return sharingMonth(meaning, next);
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

type Clock = Extract<Meaning, { is: 'clock' }>;

/** "from 9:30 to 11:00 on Monday"; "between 11 p.m. and 5 a.m. Monday" began on the day before. */
function sharingDay(meaning: Clock, next: Meaning): Clock | null {
  if (meaning.day !== null || next.is !== 'clock' || next.day === null) return null;
  if (minutesOf(meaning) < minutesOf(next)) return { ...meaning, day: next.day };
  // Once at most: a list of clock times could nest day before day without end.
  if (next.day.is === 'displaced') return null;
  return { ...meaning, day: { is: 'displaced', unit: 'day', shift: -1, from: next.day } };
}

/** "to 11:00 on Monday", "between 9 and": one stretch of time. */
const isRange = (reader: TokenReader, { first, end }: Phrase): boolean =>
  !LIST_JOINTS.has(reader.word(end)) || reader.word(first - 1) === 'between';

const LIST_JOINTS = new Set(['and', 'or', ',', '/']);

/**
 * "at 2 p.m. and 8 p.m. Sunday": of one day, unless the first has one in its sentence, as in "On Saturday it opens at 9
 * a.m. and 10 a.m. on Sunday", or would come after the second.
 */
function sharingListedDay(phrases: readonly Phrase[], index: number, reader: TokenReader): Clock | null {
  const [phrase, next] = [phrases[index], phrases[index + 1]];
  if (phrase?.meaning.is !== 'clock' || next?.meaning.is !== 'clock') return null;
  const { shape, lexeme, lower } = reader.at(next.first);
  // "at 9 p.m. and Monday at 10 p.m."
  if (shape !== 'number' && lexeme.cardinal === null && lower !== 'noon' && lower !== 'midnight') return null;
  if (minutesOf(phrase.meaning) >= minutesOf(next.meaning)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const before = phrases[at];
    if (!before || !isOneSentence(reader, before.end, phrase.first)) break;
    const isBareClock = before.meaning.is === 'clock' && before.meaning.day === null;
    if (!isBareClock && before.meaning.is !== 'duration') return null;
  }
  return sharingDay(phrase.meaning, next.meaning);
}

const minutesOf = ({ clock: { hour, minute } }: Clock): number => hour * 60 + minute;

type YearPart = Extract<Meaning, { is: 'year-part' }>;

/** "the spring and summer of 2016", "Q2 and Q3 2016"; the winter before a spring may be of the year before. */
function sharingPartYear(meaning: YearPart, next: Meaning): YearPart | null {
  if (meaning.year !== null || meaning.shift !== null) return null;
  if (next.is !== 'year-part' || next.year === null) return null;
  const isWinter = 'season' in meaning.part && meaning.part.season === 'WI';
  return isWinter ? null : { ...meaning, year: next.year, isFiscal: next.isFiscal };
}

type DayOfMonth = Extract<Meaning, { is: 'day' }>;

/** "the 14th, 15th and 16th of September". */
function sharingMonth(meaning: DayOfMonth, next: Meaning): DayOfMonth | null {
  if (next.is !== 'day' || next.month === null || meaning.day >= next.day) return null;
  return { ...meaning, year: next.year, month: next.month };
}

const isInYear = (meaning: Meaning): meaning is Extract<Meaning, { is: 'day' | 'month' }> =>
  meaning.is === 'day' || meaning.is === 'month';
