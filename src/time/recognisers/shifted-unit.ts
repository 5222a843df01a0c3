/**
 * Units by their place: `last month`, `the following year`, `the past two years`, `the last week of 2016` is another's.
 */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { inSmallerUnit } from '../timex-values.ts';
import { STRETCH_PREPOSITIONS, UNIT_ADJECTIVES } from '../words/shifts.ts';
import type { Unit, UnitWord } from '../words/units.ts';
import { placed, readAndNext } from './and-next.ts';
import { afterOrSo, readPartAfterUnit } from './length-unit.ts';
import { readOwner } from './owner.ts';
import { readWhich } from './which-unit.ts';
import type { Which } from './which-unit.ts';

export const shiftedUnit: Recogniser = {
  family: 'units by their place',
  startsWith: Kind.shift | Kind.determiner | Kind.quantity,
  recognise: (reader, at) => {
    const which = readWhich(reader, at);
    if (!which) return null;
    const unitAt = UNIT_ADJECTIVES.has(reader.word(which.end)) ? which.end + 1 : which.end;
    const { unit } = reader.at(unitAt).lexeme;
    if (unit?.isPlural) return null;
    if (unit && !NO_UNITS.has(reader.word(unitAt))) return oneUnit(reader, at, which, unit, unitAt + 1);
    return which.shift === 0 ? null : countedUnits(reader, at, which);
  },
};

/** "second" is an ordinal after "the last", "minute" makes "last minute", quarters are a family of their own. */
const NO_UNITS = new Set(['min', 'minute', 'quarter', 'sec', 'second']);

/** "the next trading day": not a Saturday or Sunday. */
const BUSINESS = new Set(['business', 'trading', 'working']);

/** Figures are of "the latest week"; "the latest day" of a trial is any. */
const REPORTED_UNITS: ReadonlySet<Unit> = new Set(['month', 'week', 'year']);

/** "the last day of the month": a day of something else; "convicted last month of murder" isn't. */
function isOfAnother(reader: TokenReader, at: number, { word, hasArticle }: Which, end: number): boolean {
  if (reader.word(end) !== 'of' || !(word === 'last' || word === 'next' || word === 'past')) return false;
  const isDetermined = (reader.at(at - 1).lexeme.kinds & Kind.determiner) !== 0;
  return hasArticle || isDetermined || reader.word(at - 1) === "'s";
}

function oneUnit(
  reader: TokenReader,
  at: number,
  which: Which,
  { unit, times }: UnitWord,
  end: number,
): ReturnType<Recogniser['recognise']> {
  if (isOfAnother(reader, at, which, end)) return null;
  // "in one recent week": none that can be counted to.
  if (which.word === 'recent' && reader.word(which.end - 2) !== 'most')
    return phrase(at, end, { is: 'reference', value: 'PAST_REF' });
  // "to this day": still.
  const isStill = unit === 'day' && which.word === 'this' && reader.word(at - 1) === 'to';
  if (isStill) return phrase(at, end, { is: 'reference', value: 'PRESENT_REF' });
  if (unit === 'millennium') return phrase(at, end, { is: 'reference', value: ofThousandYears(which.shift) });
  // "at this hour" is now.
  if ((unit === 'hour' && which.word === 'this') || (which.word === 'latest' && !REPORTED_UNITS.has(unit)))
    return null;
  if (unit === 'hour' || isStretch(reader, at, which, unit)) {
    const half = readPartAfterUnit(reader, end);
    return phrase(at, afterOrSo(reader, half.end), {
      is: 'duration',
      amount: times + half.amount,
      unit,
      side: which.shift > 0 ? 'future' : 'past',
    });
  }
  const next = which.word === 'this' ? readAndNext(reader, end, unit) : null;
  if (next) return [...phrase(at, end, placed(unit, 0)), ...next];
  const isNextInText = which.word === 'next' && (unit === 'day' || which.hasArticle);
  return phrase(at, end, {
    is: 'shifted',
    unit,
    shift: which.shift * times,
    from: isNextInText ? 'text' : which.from,
    extent: 'whole',
    ...(unit === 'day' && BUSINESS.has(reader.word(end - 2)) ? { isBusiness: true } : {}),
    ...(COMING.has(which.word) ? { isComing: true } : {}),
  });
}

/** "in the next millennium": none that the calendar of four-digit years holds as one. */
const ofThousandYears = (shift: number): string =>
  shift === 0 ? 'PRESENT_REF' : shift > 0 ? 'FUTURE_REF' : 'PAST_REF';

/** "the past year": the twelve months until now, not the calendar's year before. */
function isStretch(
  reader: TokenReader,
  at: number,
  { word, hasArticle, end }: Which,
  unit: UnitWord['unit'],
): boolean {
  if (!hasArticle) return false;
  // "in the next day or two"
  if (word !== 'latest' && reader.word(end + 1) === 'or' && reader.word(end + 2) === 'two') return true;
  if (unit === 'weekend') return false;
  if (word === 'past') return true;
  if (unit === 'day') return false;
  if (word === 'last') return true;
  // "in the next century" is the one to come, "over the next century" a hundred years.
  const before = reader.word(at - 1);
  const isIn = before === 'in' && unit !== 'century' && unit !== 'millennium' && word === 'next';
  const isTo = word === 'next' || word === 'coming';
  return isTo && (isIn || (before !== 'in' && STRETCH_PREPOSITIONS.has(before)));
}

const COMING = new Set(['coming', 'upcoming']);
const AFTER_DISTANCE = new Set(['ago', 'earlier', 'later']);

/** "the past two years", "the next few weeks"; "the last two weeks of 2016" ends where 2016 does. */
function countedUnits(reader: TokenReader, at: number, which: Which): ReturnType<Recogniser['recognise']> {
  const amount = readAmount(reader, which.end);
  if (!amount || reader.word(which.end) === 'a' || reader.word(which.end) === 'an') return null;
  const adjective = UNIT_ADJECTIVES.has(reader.word(amount.end)) ? amount.end + 1 : amount.end;
  const unitAt = reader.afterHyphen(adjective);
  const { unit } = reader.at(unitAt).lexeme;
  // "and her last half a century later"
  if (!unit || AFTER_DISTANCE.has(reader.word(unitAt + 1))) return null;
  const isOwned = isOfAnother(reader, at, which, unitAt + 1);
  const owner = isOwned ? readOwner(reader, unitAt + 1) : null;
  return phrase(at, owner?.end ?? afterOrSo(reader, unitAt + 1), {
    is: 'duration',
    ...inSmallerUnit({
      amount: amount.amount === null ? null : amount.amount * unit.times,
      unit: unit.unit,
    }),
    side: isOwned ? null : which.shift < 0 ? 'past' : 'future',
    ...(owner && reader.word(which.end - 1) === 'last' && { within: { edge: 'last', of: owner.meaning } }),
  });
}
