/** Distances: `two days ago`, `a week later`, `three months earlier`, `ten years from now`. */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Anchor, Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { UnitWord } from '../words/units.ts';

export const distance: Recogniser = {
  family: 'distances from a time',
  startsWith: Kind.number | Kind.cardinal | Kind.quantity | Kind.unit,
  recognise: (reader, at) => {
    const amount = readAmount(reader, at) ?? bareUnits(reader, at);
    if (!amount) return null;
    const unitAt = reader.afterHyphen(amount.end);
    const { unit } = reader.at(unitAt).lexeme;
    if (!unit) return null;
    const half = readAndAHalf(reader, unitAt + 1);
    const signal = readSignal(reader, half.end);
    if (!signal) return null;
    const size = amount.amount === null ? null : amount.amount + half.amount;
    return phrase(at, signal.end, meaningOf(size, unit, signal));
  },
};

/** "years ago", "months later". */
function bareUnits(reader: TokenReader, at: number): { end: number; amount: null } | null {
  return reader.at(at).lexeme.unit?.isPlural ? { end: at, amount: null } : null;
}

/** "a year and a half ago". */
function readAndAHalf(reader: TokenReader, at: number): { end: number; amount: number } {
  const isHalf = reader.word(at) === 'and' && reader.word(at + 1) === 'a' && reader.word(at + 2) === 'half';
  return isHalf ? { end: at + 3, amount: 0.5 } : { end: at, amount: 0 };
}

interface Signal {
  end: number;
  side: -1 | 1;
  from: Anchor;
}

const CLAUSE_ENDS = new Set(['.', ',', ';', ')', '!', '?', '']);

function readSignal(reader: TokenReader, at: number): Signal | null {
  switch (reader.word(at)) {
    case 'ago':
      return { end: at + 1, side: -1, from: 'publication' };
    case 'earlier':
    case 'previously':
      return { end: at + 1, side: -1, from: 'text' };
    case 'later':
    case 'afterward':
    case 'afterwards':
      return { end: at + 1, side: 1, from: 'text' };
    case 'hence':
      return { end: at + 1, side: 1, from: 'publication' };
    case 'before':
    case 'beforehand':
      return CLAUSE_ENDS.has(reader.word(at + 1)) ? { end: at + 1, side: -1, from: 'text' } : null;
    case 'after':
      return CLAUSE_ENDS.has(reader.word(at + 1)) ? { end: at + 1, side: 1, from: 'text' } : null;
    case 'from':
      return reader.word(at + 1) === 'now' || reader.word(at + 1) === 'today'
        ? { end: at + 2, side: 1, from: 'publication' }
        : null;
    default:
      return null;
  }
}

function meaningOf(amount: number | null, { unit, times }: UnitWord, { side, from }: Signal): Meaning {
  if (amount === null || unit === 'millennium')
    return { is: 'reference', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const size = amount * times;
  // Beyond the calendar of four-digit years: "20,000 years ago".
  if (size > 1500 && unit !== 'day' && unit !== 'week')
    return { is: 'reference', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (unit === 'year' && size === 1 && side < 0)
    return { is: 'year-before', from: from === 'text' ? 'text' : 'publication', unit: 'year' };
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { is: 'duration', amount: size, unit, side: side < 0 ? 'past' : 'future' };
  if (Number.isInteger(size)) return { is: 'shifted', unit, shift: side * size, from, extent: 'whole' };
  if (unit === 'year')
    return { is: 'shifted', unit: 'month', shift: side * Math.round(size * 12), from, extent: 'whole' };
  if (unit === 'decade')
    return { is: 'shifted', unit: 'year', shift: side * Math.round(size * 10), from, extent: 'whole' };
  return {
    is: 'shifted',
    unit: 'day',
    shift: side * Math.round(size * (unit === 'week' ? 7 : 30)),
    from,
    extent: 'whole',
  };
}
