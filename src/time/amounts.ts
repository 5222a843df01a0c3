/** Amounts: digits, number words, "a", "half a", "a couple of", "several". */
import { readAndPart, readFraction, readQuartersOf } from './fractions.ts';
import { NO_LEXEME } from './lexeme.ts';
import { VAGUE_AMOUNTS, VAGUE_COLLECTIVES } from './words/numbers.ts';
import { isDash } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

export interface Amount {
  /** Index after its last token. */
  end: number;
  /** null: an amount that is not said ("several"). */
  amount: number | null;
}

/** The amount that starts at a token and may stand before a unit; "six to eight" is its upper end. */
export function readAmount(reader: TokenReader, at: number): Amount | null {
  return readAmountRange(reader, at)?.to ?? readOne(reader, at);
}

export interface AmountRange {
  from: Amount;
  /** `at`: index of its first token. */
  to: Amount & { at: number };
}

/** "six to eight", "two- to three-" (year), "18-24": both ends, the later the larger. */
export function readAmountRange(reader: TokenReader, at: number): AmountRange | null {
  const from = readOne(reader, at);
  if (from?.amount == null) return null;
  const joint = reader.afterHyphen(from.end);
  const isHanging = joint > from.end && RANGE_WORDS.has(reader.word(joint));
  const jointAt = isHanging ? joint : from.end;
  const { lower } = reader.at(jointAt);
  const isBetween = lower === 'and' && reader.word(at - 1) === 'between';
  if (!RANGE_WORDS.has(lower) && !isDash(lower) && !isBetween) return null;
  // "two-to-three-week"
  const toAt = isHanging ? reader.afterHyphen(jointAt + 1) : jointAt + 1;
  const to = readNumber(reader, toAt);
  return to && to.amount !== null && to.amount > from.amount ? { from, to: { ...to, at: toAt } } : null;
}

const RANGE_WORDS = new Set(['or', 'to']);

function readOne(reader: TokenReader, at: number): Amount | null {
  const word = reader.word(at);
  if (word === 'another') return readNumber(reader, at + 1) ?? readAfterArticle(reader, at + 1);
  if (word === 'a' || word === 'an') return readAfterArticle(reader, at + 1);
  if (word === 'couple') return reader.word(at + 1) === 'of' ? { end: at + 2, amount: 2 } : null;
  if (word === 'quarter' && reader.word(reader.afterHyphen(at + 1)) === 'century')
    return { end: reader.afterHyphen(at + 1), amount: 0.25 };
  if (word === 'half') {
    const next = reader.word(at + 1);
    return next === 'a' || next === 'an'
      ? { end: at + 2, amount: 0.5 }
      : { end: reader.afterHyphen(at + 1), amount: 0.5 };
  }
  if (reader.word(at + 1) === 'of' && VAGUE_COLLECTIVES.has(word)) return { end: at + 2, amount: null };
  if (reader.at(at).lexeme !== NO_LEXEME && VAGUE_AMOUNTS.has(word))
    return { end: word === 'few' && reader.word(at + 1) === 'more' ? at + 2 : at + 1, amount: null };
  return readNumber(reader, at);
}

/** "a", "a few", "a couple of", "a dozen", "a half", "a number of", "a full". */
function readAfterArticle(reader: TokenReader, at: number): Amount {
  const word = reader.word(at);
  const afterOf = reader.word(at + 1) === 'of' ? at + 2 : at + 1;
  if (word === 'few' || (word === 'good' && reader.word(at + 1) === 'few'))
    return { end: word === 'few' ? at + 1 : at + 2, amount: null };
  if (word === 'couple' || word === 'pair')
    return { end: reader.word(afterOf) === 'more' ? afterOf + 1 : afterOf, amount: 2 };
  if (word === 'dozen') return { end: at + 1, amount: 12 };
  if (word === 'half') return { end: reader.afterHyphen(at + 1), amount: 0.5 };
  if (word === 'quarter' && reader.word(reader.afterHyphen(at + 1)) === 'century')
    return { end: reader.afterHyphen(at + 1), amount: 0.25 };
  if (word === 'quarter' && afterOf === at + 2)
    return {
      end: afterOf + (reader.word(afterOf) === 'a' || reader.word(afterOf) === 'an' ? 1 : 0),
      amount: 0.25,
    };
  if (VAGUE_COLLECTIVES.has(word) && afterOf === at + 2) return { end: afterOf, amount: null };
  if (word === 'hundred' || word === 'thousand')
    return { end: at + 1, amount: word === 'hundred' ? 100 : 1000 };
  return { end: at, amount: 1 };
}

/** A number in digits or words: 18, 2.5, 1,000, twenty-five, two hundred and fifty, two and a half, 30-odd. */
function readNumber(reader: TokenReader, at: number): Amount | null {
  const token = reader.at(at);
  const whole = token.shape === 'number' ? readDigits(reader, at) : readWords(reader, at);
  if (!whole || whole.amount === null) return whole;
  const { end, amount } = whole;
  const quarters = amount === 3 ? readQuartersOf(reader, end) : null;
  if (quarters) return quarters;
  const part = readAndPart(reader, end);
  return part ? { end: part.end, amount: amount + part.amount } : { end: afterRoughly(reader, end), amount };
}

/** Index after what makes a number a rough one before its unit: "30-odd years", "20-plus years", "30 or so years". */
function afterRoughly(reader: TokenReader, at: number): number {
  const wordAt = reader.word(at) === 'or' ? at + 1 : reader.afterHyphen(at);
  const words = reader.word(at) === 'or' ? OR_ROUGHLY : ROUGHLY;
  if (!words.has(reader.word(wordAt))) return at;
  return reader.at(reader.afterHyphen(wordAt + 1)).lexeme.unit === null ? at : wordAt + 1;
}

const ROUGHLY = new Set(['+', 'odd', 'plus', 'some', 'something']);
const OR_ROUGHLY = new Set(['more', 'so']);

function readDigits(reader: TokenReader, at: number): Amount {
  const amount = reader.at(at).number;
  const part = readFraction(reader, at + 1);
  if (part) return { end: part.end, amount: amount + part.amount };
  const times = reader.at(at + 1).lexeme.multiplier;
  return times === null ? { end: at + 1, amount } : { end: at + 2, amount: amount * times };
}

/** `limit`: what follows a hundred or a thousand is smaller than it; this also bounds the recursion. */
function readWords(reader: TokenReader, at: number, limit = Infinity): Amount | null {
  const first = reader.at(at).lexeme.cardinal;
  if (first === null) return null;
  let amount = first;
  let end = at + 1;
  const ones = reader.afterHyphen(end);
  const unit = reader.at(ones).lexeme.cardinal;
  if (first >= 20 && unit !== null && unit < 10) {
    amount += unit;
    end = ones + 1;
  }
  const times = reader.at(end).lexeme.multiplier;
  if (times === null || times >= limit) return { end, amount };
  amount *= times;
  end += 1;
  const rest = readWords(reader, reader.word(end) === 'and' ? end + 1 : end, times);
  return rest && rest.amount !== null && rest.amount < times
    ? { end: rest.end, amount: amount + rest.amount }
    : { end, amount };
}

/** An ordinal in words or digits ("third", "3rd", "twenty-first"): its number. */
export function readOrdinal(reader: TokenReader, at: number): { end: number; ordinal: number } | null {
  const { lexeme, number, lower } = reader.at(at);
  if (lexeme.ordinal !== null) return { end: at + 1, ordinal: lexeme.ordinal };
  if (Number.isInteger(number) && lower.length <= 3)
    return reader.isOrdinalSuffix(at + 1) ? { end: at + 2, ordinal: number } : null;
  if (lexeme.cardinal === null || lexeme.cardinal < 20 || lexeme.cardinal % 10 > 0) return null;
  // Transcripts write it without a hyphen: "january twenty second".
  const onesAt = reader.afterHyphen(at + 1);
  const ones = reader.at(onesAt).lexeme.ordinal;
  return ones !== null && ones < 10 ? { end: onesAt + 1, ordinal: lexeme.cardinal + ones } : null;
}
