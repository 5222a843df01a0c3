/**
 * Lengths of time: `two years`, `18 months`, `a two-day meeting`, `three hours and 20 minutes`, `six to eight weeks`.
 */
import { readAmount, readAmountRange } from '../amounts.ts';
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { inSmallerUnit } from '../timex-values.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { LONG_WORDS } from '../words/durations.ts';
import { SPEED_NOUNS } from '../words/rates.ts';
import type { UnitWord } from '../words/units.ts';
import { afterLong, afterOrSo, isAge, isArticle, readPartAfterUnit, readUnit } from './length-unit.ts';
import { readOwner } from './owner.ts';
import { smallerParts } from './smaller-parts.ts';

export const duration: Recogniser = {
  family: 'lengths of time',
  startsWith: Kind.number | Kind.cardinal | Kind.quantity | Kind.unit | Kind.determiner | Kind.frequency,
  recognise: (reader, at) => {
    const long = LONG_WORDS.get(reader.word(at));
    if (long) return phrase(at, at + 1, lengthOf(1, { unit: long, times: 1 }));
    return (
      period(reader, at) ??
      firstUnits(reader, at) ??
      rangeOfUnits(reader, at) ??
      countedUnits(reader, at, readAmount(reader, at)?.end ?? at)
    );
  },
};

/** A length as its meaning; null: the amount isn't said. */
function lengthOf(
  amount: number | null,
  { unit, times }: Pick<UnitWord, 'unit' | 'times'>,
): Extract<Meaning, { is: 'duration' }> {
  const length = inSmallerUnit({ amount: amount === null ? null : amount * times, unit });
  return { is: 'duration', ...length, side: null };
}

/** Before a unit in the singular: "some day laborers", "the 2016 quarter final". */
function isNoCount(reader: TokenReader, at: number, end: number): boolean {
  return reader.word(at) === 'some' || (reader.word(end) === 'quarter' && readYear(reader, at) !== null);
}

/** "two years", "a full week", "two-day", "a year and a half"; never "27-year-old". */
function countedUnits(reader: TokenReader, at: number, amountEnd: number): Phrase[] | null {
  const amount = readAmount(reader, at);
  // "41/2 months" is four and a half, its 1/2 run into the 4: no length that can be read.
  if (reader.isGlued(at) && reader.word(at - 1) === '/') return null;
  if (!amount || amountEnd === at || (reader.word(at) === 'many' && reader.word(at - 1) === 'as'))
    return null;
  // "once-a-year"
  const hasArticle = isArticle(reader.word(at));
  if (hasArticle && amountEnd === at + 1 && reader.afterHyphen(amountEnd) > amountEnd) return null;
  const found = readUnit(reader, at, amountEnd);
  // "a months-long inquiry": the article is the inquiry's.
  const isOfNoun = hasArticle && amountEnd === at + 1 && found?.unit.isPlural;
  // "on a day-to-day basis", "the week-ahead look"
  if (found && isHyphen(reader.word(found.end)) && COMPOUND_ENDS.has(reader.word(found.end + 1))) return null;
  // "a day-care centre", "a year-end rally"
  const half = readPartAfterUnit(reader, found?.end ?? at);
  const isWhole = found !== null && half.amount === 0;
  if (isWhole && hasArticle && amountEnd === at + 1 && isCompound(reader, found.end)) return null;
  if (!found || isOfNoun || (hasArticle && SPEED_NOUNS.has(reader.word(at - 1)))) return null;
  if (!found.unit.isPlural && isNoCount(reader, at, amountEnd)) return null;
  const end = afterLong(reader, half.end);
  // "a year-long inquiry": the article is the inquiry's.
  const isHalf = hasArticle && reader.word(at + 1) === 'half' && found.at > at + 2;
  const first = hasArticle && (end > half.end || isHalf) ? at + 1 : at;
  const size = amount.amount === null ? null : amount.amount + half.amount;
  const rest = end === found.end ? smallerParts(reader, end, size, found.unit) : null;
  const meaning = lengthOf(size, found.unit);
  return rest
    ? phrase(first, rest.end, { ...meaning, rest: rest.parts })
    : phrase(first, afterOrSo(reader, end), meaning);
}

/** A hyphen with something other than "long" on both sides. */
const isCompound = (reader: TokenReader, at: number): boolean =>
  isHyphen(reader.word(at)) && reader.isGlued(at) && reader.isGlued(at + 1) && reader.word(at + 1) !== 'long';

const COMPOUND_ENDS = new Set(['ahead', 'high', 'low', 'on', 'over', 'to']);

/** "six to eight weeks", "two- to three-year": each end is a length, as TimeML tags ranges. */
function rangeOfUnits(reader: TokenReader, at: number): Phrase[] | null {
  const range = readAmountRange(reader, at);
  const last = range && countedUnits(reader, range.to.at, range.to.end);
  const [to] = last ?? [];
  if (!range || to?.meaning.is !== 'duration') return null;
  const { unit } = to.meaning;
  return [
    {
      first: at,
      end: range.from.end,
      meaning: { ...to.meaning, amount: range.from.amount, unit },
      mod: null,
    },
    to,
  ];
}

/** "a nine-month period", "the 12-year period": the whole noun phrase. */
function period(reader: TokenReader, at: number): Phrase[] | null {
  const hasArticle = ARTICLES.has(reader.word(at));
  const start = hasArticle ? at + 1 : at;
  const amount = readAmount(reader, start);
  const found = amount && amount.end > start ? readUnit(reader, start, amount.end) : null;
  return found && reader.word(found.end) === 'period' && amount
    ? phrase(at, found.end + 1, lengthOf(amount.amount, found.unit))
    : null;
}

const ARTICLES = new Set(['a', 'an', 'that', 'the', 'this']);

/** "the first nine months of 1989", "the three years": a length that is placed. */
function firstUnits(reader: TokenReader, at: number): Phrase[] | null {
  if ((reader.at(at).lexeme.kinds & Kind.determiner) === 0) return null;
  const start = at + 1;
  const word = reader.word(start);
  const isPlaced = word === 'first' || word === 'final' || word === 'opening';
  const amount = readAmount(reader, isPlaced ? start + 1 : start);
  const unitAt = reader.afterHyphen(amount?.end ?? start);
  const { unit } = reader.at(unitAt).lexeme;
  if (!amount || !unit || word === 'a' || word === 'an' || isAge(reader, unitAt + 1)) return null;
  if (!isPlaced && (!unit.isPlural || amount.amount === null)) return null;
  const end = unitAt + 1;
  const owner = readOwner(reader, end);
  const length = lengthOf(amount.amount, unit);
  if (!owner) return phrase(at, end, length);
  const edge = word === 'final' ? 'last' : 'first';
  return phrase(at, owner.end, isPlaced ? { ...length, within: { edge, of: owner.meaning } } : length);
}
