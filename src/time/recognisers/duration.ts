/** Lengths of time: `two years`, `18 months`, `a two-day meeting`, `nearly a decade`, `for years`, `12-hour`. */
import { readAmount } from '../amounts.ts';
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { readYearReference } from './year-reference.ts';
import { BARE_UNIT_SIGNALS, DURATION_ADJECTIVES, LONG_WORDS } from '../words/durations.ts';

export const duration: Recogniser = {
  family: 'lengths of time',
  startsWith: Kind.number | Kind.cardinal | Kind.quantity | Kind.unit | Kind.determiner | Kind.frequency,
  recognise: (reader, at) => {
    const long = LONG_WORDS[reader.word(at)];
    if (long) return phrase(at, at + 1, { is: 'duration', amount: 1, unit: long, side: null });
    if (reader.at(at).lexeme.unit !== null) return bareUnits(reader, at);
    return firstUnits(reader, at) ?? countedUnits(reader, at);
  },
};

/** "two years", "a full week", "two-day", "a year and a half"; never "27-year-old". */
function countedUnits(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const amount = readAmount(reader, at);
  if (!amount || amount.end === at || (reader.word(at) === 'many' && reader.word(at - 1) === 'as'))
    return null;
  const hyphenated = reader.afterHyphen(amount.end);
  // "once-a-year"
  if (hyphenated > amount.end && amount.end === at + 1 && /^an?$/.test(reader.word(at))) return null;
  const unitAt = DURATION_ADJECTIVES.has(reader.word(hyphenated)) ? hyphenated + 1 : hyphenated;
  const { unit } = reader.at(unitAt).lexeme;
  if (!unit || isAge(reader, unitAt + 1) || !isUnit(reader, at, unitAt)) return null;
  const half =
    reader.word(unitAt + 1) === 'and' &&
    reader.word(unitAt + 2) === 'a' &&
    reader.word(unitAt + 3) === 'half';
  const end = afterLong(reader, half ? unitAt + 4 : unitAt + 1);
  const size = amount.amount === null ? null : (amount.amount + (half ? 0.5 : 0)) * unit.times;
  // "a year-long inquiry": the article is the inquiry's.
  const isLong =
    end > unitAt + 1 &&
    reader.word(end - 1) === 'long' &&
    reader.at(at).shape === 'word' &&
    reader.word(at).length <= 2;
  return phrase(isLong ? at + 1 : at, end, { is: 'duration', amount: size, unit: unit.unit, side: null });
}

/** "years" in "for years", "decades-long", "hours of talks". */
function bareUnits(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const { unit } = reader.at(at).lexeme;
  if (!unit) return null;
  const long = afterLong(reader, at + 1);
  const meaning = {
    is: 'duration',
    amount: unit.isPlural ? null : unit.times,
    unit: unit.unit,
    side: null,
  } as const;
  if (long > at + 1) return phrase(at, long, meaning);
  const isSignalled =
    BARE_UNIT_SIGNALS.has(reader.word(at - 1)) ||
    (reader.word(at - 1) === 'the' && (reader.word(at - 2) === 'over' || reader.word(at - 2) === 'through'));
  const isLength =
    unit.isPlural && unit.unit !== 'quarter' && unit.unit !== 'second' && unit.unit !== 'weekend';
  if (!isLength || !isSignalled || isAge(reader, at + 1)) return null;
  return phrase(at, at + 1, meaning);
}

/** "the first nine months of 1989": a length that is placed. */
function firstUnits(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const start = reader.at(at).lexeme.kinds & Kind.determiner ? at + 1 : at;
  if (start === at) return null;
  const word = reader.word(start);
  const isPlaced = word === 'first' || word === 'final' || word === 'opening';
  const amount = readAmount(reader, isPlaced ? start + 1 : start);
  const { unit } = reader.at(reader.afterHyphen(amount?.end ?? start)).lexeme;
  const isArticle = word === 'a' || word === 'an';
  if (!amount || !unit || isArticle || isAge(reader, reader.afterHyphen(amount.end) + 1)) return null;
  if (!isPlaced && (!unit.isPlural || amount.amount === null)) return null;
  const noun = reader.afterHyphen(amount.end) + 1;
  const year =
    reader.word(noun) === 'of' ? (readYear(reader, noun + 1) ?? readYearReference(reader, noun + 1)) : null;
  return phrase(at, year?.end ?? noun, {
    is: 'duration',
    amount: amount.amount === null ? null : amount.amount * unit.times,
    unit: unit.unit,
    side: null,
  });
}

/** "two years old", "27-year-old", "5-year-olds": an age, not a time. */
function isAge(reader: TokenReader, at: number): boolean {
  const word = reader.word(reader.afterHyphen(at));
  return word === 'old' || word === 'olds' || word === 'older' || word === 'younger';
}

/** "year-long", "decades-long". */
function afterLong(reader: TokenReader, at: number): number {
  return isHyphen(reader.word(at)) && reader.word(at + 1) === 'long' ? at + 2 : at;
}

/** What looks like a unit and isn't: "a second", "a quarter", "three quarters of", "10 min" is one. */
function isUnit(reader: TokenReader, at: number, unitAt: number): boolean {
  const { unit } = reader.at(unitAt).lexeme;
  const isArticle =
    reader.word(at) === 'a' ||
    reader.word(at) === 'an' ||
    reader.word(at) === 'another' ||
    reader.word(at) === 'one';
  const word = reader.word(unitAt);
  // "the 30-second clip" but neither "a second" nor "one quarter".
  if (word === 'second' || word === 'quarter') return !isArticle && reader.at(at).shape === 'number';
  if (word === 'quarters') return reader.word(unitAt + 1) !== 'of' && reader.word(at) !== 'three';
  if (
    word.length <= 4 &&
    (word === 'min' ||
      word === 'mins' ||
      word === 'sec' ||
      word === 'secs' ||
      word.startsWith('hr') ||
      word.startsWith('yr'))
  )
    return reader.at(at).shape === 'number';
  // "a few day" and "two day" are slips; "2 minute" and "two week" notices are not rare.
  return (
    unit !== null &&
    (reader.at(unitAt).lexeme.unit?.isPlural === true || isArticle || reader.at(at).lexeme.kinds !== 0)
  );
}
