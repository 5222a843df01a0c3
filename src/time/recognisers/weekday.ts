/** Weekdays: `Thursday`, `last Friday`, `next Monday`, `Friday of last week`; `Fridays` as a set. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_NAMING_DAYS, PLACES_OF_DAYS } from '../words/titles.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import { EASTERN_PLACES } from '../words/zones.ts';
import { isAnyWeekday } from './any-weekday.ts';
import { isToldInEast } from './eastern-dateline.ts';

export const weekday: Recogniser = {
  family: 'weekdays',
  startsWith: Kind.weekday | Kind.shift | Kind.determiner | Kind.reference,
  recognise: (reader, at) => {
    const plural = reader.at(at).lexeme.pluralWeekday;
    if (plural !== null) return phrase(at, at + 1, { is: 'set', value: `XXXX-WXX-${plural}` });
    if (reader.word(at) === 'recent') return readRecent(reader, at);
    const determiner = readShift(reader, at);
    const name = readWeekday(reader, determiner.end);
    if (!name) return null;
    if (name.end === at + 1 && isAnyWeekday(reader, at, name.end))
      return phrase(at, name.end, { is: 'reference', value: `XXXX-WXX-${name.weekday}` });
    const afterwards = readWeekAfter(reader, name.end);
    if (afterwards)
      return phrase(at, afterwards.end, {
        is: 'weekday', weekday: name.weekday, shift: afterwards.shift, from: 'publication', ofWeek: true,
      }); // prettier-ignore
    return phrase(at, name.end, {
      is: 'weekday',
      weekday: name.weekday,
      shift: determiner.shift,
      from: determiner.from,
      ofWeek: false,
      ...(isEastern(reader, at, name.end) || isToldInEast(reader, at) ? { isEast: true } : {}),
    });
  },
};

/** "In Tokyo Friday", "Friday morning in Hong Kong". */
function isEastern(reader: TokenReader, at: number, end: number): boolean {
  const before = reader.word(at - 1) === 'on' || reader.word(at - 1) === ',' ? at - 2 : at - 1;
  const after = reader.at(end).lexeme.dayPart === null ? end : end + 1;
  if (EASTERN_PLACES.has(reader.word(before))) return true;
  if (reader.word(after) !== 'in') return false;
  return EASTERN_PLACES.has(reader.word(after + 1)) || EASTERN_PLACES.has(reader.word(after + 2));
}

/** "a recent Saturday", "one recent Friday night": none that can be counted to. */
function readRecent(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const name = readWeekday(reader, at + 1);
  if (!name) return null;
  const part = reader.at(name.end).lexeme.dayPart;
  const value = `XXXX-WXX-${name.weekday}`;
  return part === null
    ? phrase(at, name.end, { is: 'reference', value })
    : phrase(at, name.end + 1, { is: 'reference', value: `${value}T${part}` });
}

interface Shift {
  end: number;
  shift: number | null;
  from: 'publication' | 'text';
}

/** "last", "this past", "the following", nothing. */
function readShift(reader: TokenReader, at: number): Shift {
  const { lower: word, lexeme } = reader.at(at);
  if (word === 'the') {
    const next = reader.word(at + 1);
    if (next === 'following' || next === 'next') return { end: at + 2, shift: 1, from: 'text' };
    if (next === 'previous' || next === 'preceding') return { end: at + 2, shift: -1, from: 'text' };
    if (next === 'same') return { end: at + 2, shift: 0, from: 'text' };
    if (next === 'past' || next === 'last') return { end: at + 2, shift: -1, from: 'publication' };
    if (next === 'coming' || next === 'upcoming') return { end: at + 2, shift: 1, from: 'publication' };
    return { end: at, shift: null, from: 'publication' };
  }
  if (word === 'that')
    return isConjunction(reader, at)
      ? { end: at, shift: null, from: 'publication' }
      : { end: at + 1, shift: 0, from: 'text' };
  const { shift } = lexeme;
  if (shift === null) return { end: at, shift: null, from: 'publication' };
  const second = word === 'this' ? reader.at(at + 1).lexeme.shift : null;
  return second === null
    ? { end: at + 1, shift, from: 'publication' }
    : { end: at + 2, shift: second, from: 'publication' };
}

/** "said that Friday was", "expects that Friday's report": not a Friday spoken of before. */
function isConjunction(reader: TokenReader, at: number): boolean {
  return reader.word(at + 2) === "'s" || THAT_VERBS.has(reader.word(at - 1));
}

/** "Black Monday", "Super Tuesday": a day of history or of its own. */
const NAMED_DAYS = new Set(['black', 'bloody', 'cyber', 'giving', 'shrove', 'super']);

/** "The Sunday Times", "in Friday Harbor"; in "On Friday Island Records said" the day stands apart. */
function isNamed(reader: TokenReader, at: number): boolean {
  const next = reader.word(at + 1);
  if (!PLACES_OF_DAYS.has(next)) return AFTER_NAMING_DAYS.has(next);
  return reader.word(at - 1) !== 'on' || reader.at(at - 1).shape !== 'capitalised';
}

/** Short names only with a capital and a dot or a date beside them: "sat" and "sun" are words. */
function readWeekday(reader: TokenReader, at: number): { end: number; weekday: number } | null {
  const { lexeme, lower, shape } = reader.at(at);
  if (lexeme.weekday === null) return null;
  if (NAMED_DAYS.has(reader.word(at - 1))) return null;
  if (reader.at(at + 1).shape === 'capitalised' && isNamed(reader, at)) return null;
  if (lower.endsWith('day')) return { end: at + 1, weekday: lexeme.weekday };
  const end = reader.afterDot(at + 1);
  const isShortName = shape === 'capitalised' && end > at + 1 && lower !== 'sun';
  return isShortName ? { end: at + 1, weekday: lexeme.weekday } : null;
}

/** "Friday last week", "Monday of this week". */
function readWeekAfter(reader: TokenReader, at: number): { end: number; shift: number } | null {
  const next = reader.word(at) === 'of' ? at + 1 : at;
  const { shift } = reader.at(next).lexeme;
  return shift !== null && reader.word(next + 1) === 'week' ? { end: next + 2, shift } : null;
}
