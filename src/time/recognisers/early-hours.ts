/** Hours at the edge of a day: `the early hours of Friday`, `the small hours`, `the wee hours of the morning`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { SAME_DAY } from '../meaning.ts';
import type { DayPart } from '../places.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { dayPart } from './day-part.ts';
import { readDay } from './day.ts';

export const earlyHours: Recogniser = {
  family: 'early and late hours',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'the') return null;
    const { end: hoursAt, part } = readWhich(reader, at + 1);
    if (part === null || reader.word(hoursAt) !== 'hours') return null;
    if (reader.word(hoursAt + 1) === 'of' || reader.word(hoursAt + 1) === 'on') {
      const owner = readDayOfHours(reader, hoursAt + 2);
      // "the early hours of the siege": of no day.
      return owner && phrase(at, owner.end, hoursOf(owner.day, part));
    }
    const { weekday, deicticDay } = reader.at(hoursAt + 1).lexeme;
    const day = weekday === null && deicticDay === null ? null : readDay(reader, hoursAt + 1);
    return phrase(at, day?.end ?? hoursAt + 1, hoursOf(day?.meaning ?? SAME_DAY, part));
  },
};

/** "early", "early morning", "pre-dawn", "morning": which hours. */
function readWhich(reader: TokenReader, at: number): { end: number; part: DayPart | null } {
  const { lower, lexeme } = reader.at(at);
  if (lower === 'pre')
    return { end: reader.afterHyphen(at + 1) + 1, part: isPreDawn(reader, at) ? 'MO' : null };
  const part = HOURS.get(lower);
  if (part !== undefined) return { end: reader.word(at + 1) === 'morning' ? at + 2 : at + 1, part };
  return { end: at + 1, part: lexeme.dayPart };
}

const isPreDawn = (reader: TokenReader, at: number): boolean =>
  reader.word(reader.afterHyphen(at + 1)) === 'dawn';

/** "struck Friday night; in the early hours": of the day that comes after the night spoken of. */
const hoursOf = (day: Meaning, part: DayPart): Meaning =>
  day === SAME_DAY && part === 'MO'
    ? { is: 'day-part', day, part, isNext: true }
    : { is: 'day-part', day, part };

/** After midnight and before it. */
const HOURS: ReadonlyMap<string, DayPart> = new Map([
  ['early', 'MO'],
  ['late', 'NI'],
  ['overnight', 'NI'],
  ['predawn', 'MO'],
  ['small', 'MO'],
  ['wee', 'MO'],
]);

/** "Friday", "Thursday night", "the morning", "this morning". */
function readDayOfHours(reader: TokenReader, at: number): { end: number; day: Meaning } | null {
  const isThe = reader.word(at) === 'the';
  if (isThe && reader.at(at + 1).lexeme.dayPart !== null) return { end: at + 2, day: SAME_DAY };
  const [part] = dayPart.recognise(reader, at) ?? [];
  if (part?.meaning.is === 'day-part') return { end: part.end, day: part.meaning.day };
  const day = readDay(reader, at);
  return day && { end: day.end, day: day.meaning };
}
