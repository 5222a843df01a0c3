/** Parts of a day: `Friday night`, `this morning`, `the morning of Nov. 10`, `late on Thursday`, `overnight`. */
import { endsSentence } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { DAY_BEFORE, NEXT_DAY, SAME_DAY, YESTERDAY } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TimexMod } from '../time-expression.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { readDay, readNightOf } from './day.ts';
import { isAnyWeekday } from './any-weekday.ts';
import { readPartOfToday } from './pointed-day-part.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';

export const dayPart: Recogniser = {
  family: 'parts of a day',
  startsWith:
    Kind.weekday |
    Kind.month |
    Kind.number |
    Kind.ordinal |
    Kind.deicticDay |
    Kind.determiner |
    Kind.shift |
    Kind.dayPart |
    Kind.holiday |
    Kind.modifier |
    Kind.quantity,
  recognise: (reader, at) =>
    readPartOfToday(reader, at) ??
    readDayThenPart(reader, at) ??
    readPartThenDay(reader, at) ??
    readBarePart(reader, at),
};

/** "Friday night", "Nov. 10 in the evening", "yesterday early morning". */
function readDayThenPart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const day = readDay(reader, at);
  if (!day) return null;
  let next = day.end;
  if (reader.word(next) === ',' || isHyphen(reader.word(next))) return null;
  if (reader.word(next) === 'in' && reader.word(next + 1) === 'the') next += 2;
  if (reader.word(next) === 'at' && reader.word(next + 1) === 'night') next += 1;
  const word = reader.word(next);
  if ((word === 'early' || word === 'late') && reader.at(next + 1).lexeme.dayPart !== null) next += 1;
  const part = reader.at(next).lexeme.dayPart;
  if (part === null) return null;
  if (day.meaning.is === 'weekday' && isAnyWeekday(reader, at, next + 1))
    return phrase(at, next + 1, { is: 'reference', value: `XXXX-WXX-${day.meaning.weekday}T${part}` });
  return phrase(at, next + 1, { is: 'day-part', day: day.meaning, part });
}

/** "the morning of Nov. 10", "the night of the election" is none, "on the evening of July 4". */
function readPartThenDay(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isDetermined = reader.word(at) === 'the';
  const mod = isDetermined ? (BARE_MODIFIERS.get(reader.word(at + 1)) ?? null) : null;
  const nameAt = isDetermined ? at + 1 : at;
  const partAt = mod ? reader.afterHyphen(nameAt + 1) : nameAt;
  const part = reader.at(partAt).lexeme.dayPart;
  if (part === null) return null;
  const joint = reader.word(partAt + 1);
  const dayAt = joint === 'of' || joint === 'on' ? partAt + 2 : partAt + 1;
  const day = readDay(reader, dayAt) ?? (joint === 'of' && part === 'NI' ? readNightOf(reader, dayAt) : null);
  const isNext =
    day?.meaning.is === 'weekday' || (day?.meaning.is === 'shifted' && day.meaning.unit === 'day');
  // "for a second night Thursday" counts nights.
  if (!isDetermined && (reader.at(at - 1).lexeme.kinds & Kind.ordinal) !== 0) return null;
  if (day && (isDetermined || joint === 'of' || joint === 'on' || isNext))
    return phrase(at, day.end, { is: 'day-part', day: day.meaning, part });
  // "the night before last"
  if (isDetermined && joint === 'before' && reader.word(partAt + 2) === 'last')
    return phrase(at, partAt + 3, { is: 'day-part', day: { ...YESTERDAY, shift: -2 }, part });
  const beside = isDetermined ? BESIDE.get(joint) : undefined;
  if (beside && CLAUSE_ENDS.has(reader.word(partAt + 2)))
    return phrase(at, partAt + 2, { is: 'day-part', day: beside, part });
  // "in the evening", "in the late afternoon": of the day the text is at.
  const isName = mod !== null && reader.at(partAt).shape === 'capitalised';
  const isHere =
    isDetermined && !isName && PREPOSITIONS.has(reader.word(at - 1)) && joint !== 'of' && !isHyphen(joint);
  return isHere ? phrase(at, partAt + 1, { is: 'day-part', day: SAME_DAY, part }, mod) : null;
}

/** "at dawn", "by late afternoon": of the date behind, "at dawn 3 March", or the day the text is at. "at night" is any night. */
function readBarePart(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const mod = BARE_MODIFIERS.get(reader.word(at)) ?? null;
  const partAt = mod ? reader.afterHyphen(at + 1) : at;
  const part = reader.at(partAt).lexeme.dayPart;
  if (part === null || (reader.word(partAt) === 'night' && !mod)) return null;
  const date = BARE_PREPOSITIONS.has(reader.word(at - 1)) ? readDay(reader, partAt + 1) : null;
  if (date?.meaning.is === 'day')
    return phrase(at, date.end, { is: 'day-part', day: date.meaning, part }, mod);
  const isHere =
    (BARE_PREPOSITIONS.has(reader.word(at - 1)) || isOtherEnd(reader, at) || isPredicate(reader, at)) &&
    (BARE_ENDS.has(reader.word(partAt + 1)) || opensClause(reader, at - 1, partAt + 1));
  if (!isHere) return null;
  const isNext = part === 'MO' && ENDS_OF_NIGHT.has(reader.word(at - 1));
  const day = readSessionDay(reader, partAt + 1) ?? SAME_DAY;
  return phrase(at, partAt + 1, { is: 'day-part', day, part, ...(isNext ? { isNext } : {}) }, mod);
}

/** "in afternoon trading Friday", "in morning trade on Tuesday": the day behind is that of the market's hours. */
function readSessionDay(reader: TokenReader, at: number): Meaning | null {
  if (!SESSIONS.has(reader.word(at))) return null;
  return readDay(reader, reader.word(at + 1) === 'on' ? at + 2 : at + 1)?.meaning ?? null;
}

const SESSIONS = new Set(['dealings', 'trade', 'trading']);

/** "By nightfall it was calm", "By dusk 30 were dead": at the start of a sentence no noun goes on from there. */
const opensClause = (reader: TokenReader, at: number, end: number): boolean =>
  OPENING.has(reader.word(at)) &&
  (at === 0 || endsSentence(reader, at - 1)) &&
  reader.at(end).shape !== 'mark';

const OPENING = new Set(['around', 'at', 'before', 'by', 'since', 'toward', 'towards', 'until']);

/** "it is now early evening in Baghdad", "it was dawn when". */
function isPredicate(reader: TokenReader, at: number): boolean {
  const verbAt = DEGREES.has(reader.word(at - 1)) ? at - 2 : at - 1;
  return reader.word(verbAt - 1) === 'it' && IS.has(reader.word(verbAt));
}

const IS = new Set(["'s", 'is', 'was']);
const DEGREES = new Set(['already', 'almost', 'just', 'nearly', 'now', 'only', 'still']);

/** "between midnight and dawn". */
const isOtherEnd = (reader: TokenReader, at: number): boolean =>
  reader.word(at - 1) === 'and' && reader.word(at - 3) === 'between';

const ENDS_OF_NIGHT = new Set(['after', 'at', 'before', 'by', 'till', 'toward', 'towards', 'until']);
const BARE_MODIFIERS: ReadonlyMap<string, TimexMod> = new Map(
  Object.entries({ early: 'START', late: 'END', mid: 'MID' }),
);
const BARE_PREPOSITIONS = new Set([
  'after', 'around', 'at', 'before', 'by', 'from', 'in', 'since', 'till', 'toward', 'towards', 'until',
]); // prettier-ignore
/** After it: an end of the clause, or the market's hours: "in afternoon trading". */
const BARE_ENDS = new Set([
  '', ',', '.', ';', ')', '!', '?', 'and', 'as', 'before', 'but', 'dealings', 'in', 'the', 'till', 'to', 'trade', 'trading', 'until', 'when', 'with',
]); // prettier-ignore

/** "the night before", "the morning after" at the end of a clause. */
const BESIDE: ReadonlyMap<string, Meaning> = new Map([
  ['after', NEXT_DAY],
  ['before', DAY_BEFORE],
]);
const CLAUSE_ENDS = new Set([...CLAUSE_MARKS, 'and', 'but']);

const PREPOSITIONS = new Set(['in', 'during', 'through', 'into', 'by', 'throughout', 'until']);
