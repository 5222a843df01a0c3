/**
 * The word lists as one look-up: lower-cased word to what it can be. A word can be several things at once
 * ("second" an ordinal and a unit, "may" a month and a verb): the recognisers decide.
 */
import { interned } from '../text/interned.ts';
import { remembering } from '../text/remember.ts';
import { CARDINALS, MULTIPLIERS, ORDINALS, PLURAL_TENS, VAGUE_AMOUNTS } from './words/numbers.ts';
import {
  DAY_PARTS,
  DEICTIC_DAYS,
  MONTHS,
  PLURAL_DAY_PARTS,
  PLURAL_WEEKDAYS,
  SEASON_WORDS,
  WEEKDAYS,
} from './words/calendar-words.ts';
import { NO_LEXEME } from './lexeme.ts';
import type { Lexeme } from './lexeme.ts';
import { HOLIDAY_STARTS } from './words/holidays.ts';
import { DETERMINERS, SHIFTS } from './words/determiners.ts';
import { MODIFIER_STARTS } from './words/modifiers.ts';
import { LONG_WORDS } from './words/durations.ts';
import {
  CLOCK_WORDS,
  DAY_PART_STARTS,
  PARTS_EARLIER_LATER,
  EVERY_WORDS,
  FISCAL_WORDS,
  QUANTITY_STARTS,
  REFERENCE_STARTS,
} from './words/phrases.ts';
import { TELLING_WORDS } from './telling.ts';
import { FREQUENCIES } from './words/frequencies.ts';
import { MERIDIEM } from './words/zones.ts';
import { MID_WORDS, UNITS } from './words/units.ts';

/** What a phrase can start with, as bits: a recogniser is tried only where one of its kinds stands. */
export const Kind = {
  number: 1,
  cardinal: 2,
  ordinal: 4,
  month: 8,
  weekday: 16,
  unit: 32,
  season: 64,
  dayPart: 128,
  deicticDay: 256,
  determiner: 512,
  shift: 1024,
  holiday: 2048,
  reference: 4096,
  frequency: 8192,
  modifier: 16384,
  quantity: 32768,
  clock: 65536,
  every: 131072,
  pluralTens: 262144,
  apostrophe: 524288,
  fiscal: 1048576,
  /** Every phrase of time holds one of these. */
  telling: 2097152,
} as const;

const NUMBER_LEXEME: Lexeme = { ...NO_LEXEME, kinds: Kind.number | Kind.telling };

const LEXICON = buildLexicon();

/** What a lower-cased word can be; `0` stands for every number in digits. */
export function lexemeOf(lower: string): Lexeme {
  return LEXICON.get(lower) ?? NO_LEXEME;
}

/**
 * A word as it stands in the text, looked up once: lower case, with a straight apostrophe, and what it can be. One copy
 * of each word, as they are compared with others all the time.
 */
export const wordOf = remembering((text): { lower: string; lexeme: Lexeme } => {
  const word = text.toLowerCase();
  const lower = interned(word.charCodeAt(0) === 0x2019 ? `'${word.slice(1)}` : word);
  return { lower, lexeme: lexemeOf(lower) };
});

function buildLexicon(): Map<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>([['0', NUMBER_LEXEME]]);
  const add = (word: string, kinds: number, meaning: Partial<Lexeme> = {}) => {
    const known = lexicon.get(word) ?? NO_LEXEME;
    lexicon.set(word, { ...known, ...meaning, kinds: known.kinds | kinds });
  };
  const addAll = <Value>(
    words: Record<string, Value>,
    kinds: number,
    meaning: (value: Value) => Partial<Lexeme>,
  ) => {
    for (const [word, value] of Object.entries(words)) add(word, kinds, meaning(value));
  };
  addAll(CARDINALS, Kind.cardinal, (cardinal) => ({ cardinal }));
  addAll(MULTIPLIERS, 0, (multiplier) => ({ multiplier }));
  addAll(ORDINALS, Kind.ordinal, (ordinal) => ({ ordinal }));
  addAll(PLURAL_TENS, Kind.pluralTens, (pluralTens) => ({ pluralTens }));
  addAll(MONTHS, Kind.month, (month) => ({ month }));
  addAll(WEEKDAYS, Kind.weekday, (weekday) => ({ weekday }));
  addAll(PLURAL_WEEKDAYS, Kind.weekday, (pluralWeekday) => ({ pluralWeekday }));
  addAll(UNITS, Kind.unit, (unit) => ({ unit }));
  addAll(SEASON_WORDS, Kind.season, (season) => ({ season }));
  addAll(DAY_PARTS, Kind.dayPart, (dayPart) => ({ dayPart }));
  addAll(DEICTIC_DAYS, Kind.deicticDay, (deicticDay) => ({ deicticDay }));
  addAll(SHIFTS, Kind.shift, (shift) => ({ shift }));
  addAll(FREQUENCIES, Kind.frequency, (frequency) => ({ frequency }));
  for (const word of DETERMINERS) add(word, Kind.determiner);
  for (const word of HOLIDAY_STARTS) add(word, Kind.holiday);
  for (const word of REFERENCE_STARTS) add(word, Kind.reference);
  for (const word of MODIFIER_STARTS) add(word, Kind.modifier);
  for (const word of QUANTITY_STARTS) add(word, Kind.quantity);
  for (const word of VAGUE_AMOUNTS) add(word, 0);
  for (const word of CLOCK_WORDS) add(word, Kind.clock);
  for (const word of [...DAY_PART_STARTS, ...Object.keys(PLURAL_DAY_PARTS)]) add(word, Kind.dayPart);
  for (const word of [...LONG_WORDS.keys(), ...MID_WORDS.keys()]) add(word, Kind.unit);
  for (const word of PARTS_EARLIER_LATER) add(word, Kind.modifier);
  for (const word of EVERY_WORDS) add(word, Kind.every);
  for (const word of ['weekdays', 'weeknights']) add(word, Kind.frequency);
  add("'", Kind.apostrophe);
  for (const word of TELLING_WORDS) add(word, Kind.telling);
  for (const word of Object.keys(MERIDIEM)) add(word, Kind.telling);
  add("'clock", Kind.telling);
  for (const word of FISCAL_WORDS) add(word, Kind.fiscal);
  return lexicon;
}
