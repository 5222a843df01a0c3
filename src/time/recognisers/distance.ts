/** Distances: `two days ago`, `a week later`, `three months earlier`, `ten years from now`. */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { inSmallerUnit } from '../timex-values.ts';
import { PLANNED } from '../words/direction-signals.ts';
import { COMPARING_WORDS } from '../words/business-year.ts';
import type { Unit, UnitWord } from '../words/units.ts';
import { readBase } from './distance-base.ts';
import { readSignal } from './distance-signal.ts';
import type { Signal } from './distance-signal.ts';
import { isSetAgainst } from './compared-time.ts';
import { afterOrSo, readPartAfterUnit } from './length-unit.ts';

export const distance: Recogniser = {
  family: 'distances from a time',
  startsWith: Kind.number | Kind.cardinal | Kind.quantity | Kind.unit,
  recognise: (reader, at) => {
    const amount = readAmount(reader, at) ?? bareUnits(reader, at);
    if (!amount) return null;
    const unitAt = reader.afterHyphen(amount.end);
    const { unit } = reader.at(unitAt).lexeme;
    if (!unit) return null;
    const half = readPartAfterUnit(reader, unitAt + 1);
    const size = amount.amount === null ? null : amount.amount + half.amount;
    if (isSetAgainst(reader, at, half.end))
      return phrase(at, half.end + 1, {
        is: 'compared-time',
        length: { amount: size, unit: unit.unit },
      });
    const signal = readSignal(reader, afterOrSo(reader, half.end));
    if (!signal) return null;
    // "with two weeks' time off"
    if (reader.word(signal.end - 1) === 'time' && !BEFORE_TIME.has(reader.word(at - 1))) return null;
    const shift = size === null ? null : size * unit.times * signal.side;
    const base = shift !== null && Number.isInteger(shift) ? readBase(reader, unit.unit, signal) : null;
    if (reader.word(signal.end - 1) === 'from' && (!base || isLasting(reader, at, unit))) return null;
    if (shift === null || !base)
      return phrase(at, signal.end, meaningOf(size, unit, signal, isCompared(reader, at)));
    return phrase(at, base.end, displaced(unit.unit, shift, base.meaning));
  },
};

/** "closed for a week from Tuesday", "called for three days from Tuesday" last so long; "set for a week from Tuesday" is then. */
const isLasting = (reader: TokenReader, at: number, { unit }: UnitWord): boolean =>
  reader.word(at - 1) === 'for' &&
  !(PLANNED.has(reader.word(at - 2)) && (unit === 'week' || unit === 'month'));

/** "in two weeks' time", "in about a month's time". */
const BEFORE_TIME = new Set(['about', 'around', 'in', 'within']);

/** "40 years ago tonight" is the night of that day. */
function displaced(unit: Unit, shift: number, from: Meaning): Meaning {
  return from.is === 'day-part'
    ? { ...from, day: { is: 'displaced', unit, shift, from: from.day } }
    : { is: 'displaced', unit, shift, from };
}

/** "years ago", "months later". */
function bareUnits(reader: TokenReader, at: number): { end: number; amount: null } | null {
  return reader.at(at).lexeme.unit?.isPlural ? { end: at, amount: null } : null;
}

/**
 * How far "from" and "than" can stand before the time of what they compare with: "from $3 million, or 2 cents a
 * share,".
 */
const COMPARISON_REACH = 10;

/** "rose from $3 million a year earlier", "compared with a loss of $2 million a year ago". */
function isCompared(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - COMPARISON_REACH && reader.word(index) !== '.'; index--)
    if (COMPARING_WORDS.has(reader.word(index))) return true;
  return false;
}

function meaningOf(
  said: number | null,
  word: UnitWord,
  { side, from }: Signal,
  isCompared: boolean,
): Meaning {
  const { amount: size, unit } = inSmallerUnit({ amount: said && said * word.times, unit: word.unit });
  if (size === null || unit === 'millennium')
    return { is: 'reference', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // Beyond the calendar of four-digit years: "20,000 years ago".
  if (size > 1500 && unit !== 'day' && unit !== 'week')
    return { is: 'reference', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (unit === 'year' && size === 1 && side < 0) return { is: 'year-before', from, unit: 'year', isCompared };
  // "twenty-four hours ago"
  if (unit === 'hour' && size % 24 === 0)
    return { is: 'shifted', unit: 'day', shift: (side * size) / 24, from, extent: 'whole' };
  if ((unit === 'hour' || unit === 'minute') && from === 'text')
    return { is: 'clock-shift', length: { amount: size, unit }, side };
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { is: 'duration', amount: size, unit, side: side < 0 ? 'past' : 'future' };
  // "in October, it said on Friday, up from 2% a month earlier"
  const isOfFigures = isCompared && unit === 'month' && side < 0 && from === 'text';
  if (Number.isInteger(size))
    return { is: 'shifted', unit, shift: side * size, from: isOfFigures ? 'figures' : from, extent: 'whole' };
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
