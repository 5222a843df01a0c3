/** The unit of a length of time, and what only looks like one: ages, "a second", "three quarters of". */
import { readAndPart } from '../fractions.ts';
import type { Part } from '../fractions.ts';
import { isPhraseEnd } from '../phrase-end.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import type { UnitWord } from '../words/units.ts';
import { DURATION_ADJECTIVES } from '../words/durations.ts';

/** The unit after an amount that ends before `next`, which began at `at`. */
export function readUnit(
  reader: TokenReader,
  at: number,
  next: number,
): { at: number; end: number; unit: UnitWord } | null {
  const hyphenated = reader.afterHyphen(next);
  const unitAt = DURATION_ADJECTIVES.has(reader.word(hyphenated)) ? hyphenated + 1 : hyphenated;
  const { unit } = reader.at(unitAt).lexeme;
  if (!unit || isAge(reader, unitAt + 1) || !isUnit(reader, at, unitAt)) return null;
  return { at: unitAt, end: unitAt + 1, unit };
}

/** "two years old", "27-year-old", "5-year-olds": an age, not a time. */
export function isAge(reader: TokenReader, at: number): boolean {
  return AGE_WORDS.has(reader.word(reader.afterHyphen(at))) || reader.word(at + 1) === 'age';
}

const AGE_WORDS = new Set(['old', 'older', 'olds', 'senior', 'young', 'younger']);

/** Index after "-long": "year-long", "decades-long". */
export function afterLong(reader: TokenReader, at: number): number {
  return isHyphen(reader.word(at)) && reader.word(at + 1) === 'long' ? at + 2 : at;
}

/** "20 years or so", "a month or more", "a day or two". */
export function afterOrSo(reader: TokenReader, at: number): number {
  return reader.word(at) === 'or' && OR_SO.has(reader.word(at + 1)) ? at + 2 : at;
}

const OR_SO = new Set(['more', 'so', 'two']);

/** "a year and a half", "a year-and-a-half", "an hour and a quarter": what follows the unit, 0 where it is no part. */
export function readPartAfterUnit(reader: TokenReader, at: number): Part {
  const part = readAndPart(reader, at);
  return part && !isOfNext(reader, part) ? part : { end: at, amount: 0 };
}

/** "two years and a half-billion dollars", "an hour and a quarter to five": the part is of what follows. */
function isOfNext(reader: TokenReader, { end, amount }: Part): boolean {
  if (reader.at(reader.afterHyphen(end)).lexeme.multiplier !== null) return true;
  return amount !== 0.5 && (BEFORE_HOUR.has(reader.word(end)) || !isPhraseEnd(reader, end));
}

const BEFORE_HOUR = new Set(['past', 'to']);

const ARTICLES = new Set(['a', 'an', 'another', 'one']);
/** Short forms need digits before them: "10 min", never "a min". */
const SHORT_UNITS = /^(?:min|sec|hr|yr)s?$/;

function isUnit(reader: TokenReader, at: number, unitAt: number): boolean {
  const word = reader.word(unitAt);
  const hasDigits = reader.at(at).shape === 'number';
  // "the 30-second clip" but neither "a second" nor "one quarter".
  if (word === 'second' || word === 'quarter') return hasDigits;
  if (word === 'quarters') return reader.word(unitAt + 1) !== 'of' && reader.word(at) !== 'three';
  if (SHORT_UNITS.test(word)) return hasDigits;
  // "the 1988 month" is one of that year.
  if (hasDigits && unitAt === at + 1 && /^(?:19|20)\d\d$/.test(reader.word(at)) && !word.endsWith('s'))
    return false;
  // "a few day" and "two day" are slips; "2 minute" and "two week" notices are not rare.
  const { unit } = reader.at(unitAt).lexeme;
  return unit?.isPlural === true || ARTICLES.has(reader.word(at)) || reader.at(at).lexeme.kinds !== 0;
}

export const isArticle = (word: string): boolean => word === 'a' || word === 'an';
