/** Units without an amount: `for years`, `months of talks`, `hours after the blast`, `weeks or months`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_BARE_UNITS, BARE_UNIT_SIGNALS, NO_LENGTH_BEFORE } from '../words/durations.ts';
import type { UnitWord } from '../words/units.ts';
import { IRREGULAR_PAST } from '../words/verbs.ts';
import { afterLong, isAge } from './length-unit.ts';
import { readOwner } from './owner.ts';

export const bareUnits: Recogniser = {
  family: 'lengths without an amount',
  startsWith: Kind.unit | Kind.determiner,
  recognise: (reader, at) => {
    if (reader.word(at) === 'the') return theUnits(reader, at);
    const { unit } = reader.at(at).lexeme;
    if (!unit) return null;
    const long = afterLong(reader, at + 1);
    const isLength = long > at + 1 || isBareLength(reader, at, unit);
    if (!isLength || isAge(reader, at + 1)) return null;
    const amount = unit.isPlural ? null : unit.times;
    return phrase(at, long, { is: 'duration', amount, unit: unit.unit, side: null });
  },
};

const NO_LENGTH_UNITS = new Set(['quarter', 'second', 'weekend']);

function isBareLength(reader: TokenReader, at: number, { unit, isPlural }: UnitWord): boolean {
  if (!isPlural || (NO_LENGTH_UNITS.has(unit) && !isMoments(reader, at))) return false;
  const before = reader.word(at - 1);
  const after = reader.word(at + 1);
  if (after === 'when' || after === 'that') return false;
  if (BARE_UNIT_SIGNALS.has(before) || AFTER_BARE_UNITS.has(after)) return true;
  if (before === 'the') return reader.word(at - 2) === 'over' || reader.word(at - 2) === 'through';
  if (isAfterLength(reader, at)) return true;
  return isMeasure(reader, at) && !NO_LENGTH_BEFORE.has(before) && isOpenBefore(reader, at);
}

/** "seconds before the blast": no helpings and no ordinals. */
const isMoments = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'seconds' && (reader.word(at + 1) === 'before' || reader.word(at + 1) === 'after');

/** "weeks or months", "days and weeks". */
function isAfterLength(reader: TokenReader, at: number): boolean {
  const joint = reader.word(at - 1);
  const { unit } = reader.at(at - 2).lexeme;
  // "for weeks, if not months"
  if (joint === 'not')
    return reader.word(at - 2) === 'if' && reader.at(at - 4).lexeme.unit?.isPlural === true;
  return (joint === 'or' || joint === 'and' || joint === 'to') && unit?.isPlural === true;
}

/** "months of talks", "hours after the blast", "days before": what follows measures by them. */
function isMeasure(reader: TokenReader, at: number): boolean {
  const next = reader.word(at + 1);
  // "the months of the year", "the early hours of the morning" are those that it has.
  const isOf = next === 'of' && reader.word(at + 2) !== 'the';
  return isOf || next === 'after' || next === 'before';
}

/** At the start of a clause, or after a verb or preposition: not "working hours of", "the board's minutes of". */
function isOpenBefore(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at - 1);
  if (shape === 'end' || (shape === 'mark' && lower !== '-') || lower === 'and') return true;
  // "sued in Lagos hours after": behind a name, but not in one ("Office Hours after").
  if (shape === 'capitalised' && reader.at(at).shape === 'word') return true;
  return /(?:ed|ing|ly)$/.test(lower) || IRREGULAR_PAST.has(lower);
}

/** "the months before the war", "the weeks since": a stretch that touches what follows. */
function theUnits(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const edge = EDGES.has(reader.word(at + 1)) ? at + 2 : null;
  const edged = edge === null ? null : reader.at(edge).lexeme.unit;
  if (
    edge !== null &&
    edged &&
    (edged.isPlural || edged.unit === 'hour' || edged.unit === 'minute') &&
    !NO_LENGTH_UNITS.has(edged.unit) &&
    (EDGED_OF.has(reader.word(edge + 1)) || isStretchEnd(reader, at, edge))
  ) {
    const owner = readOwner(reader, edge + 1);
    return phrase(at, owner?.end ?? edge + 1, {
      is: 'duration',
      amount: edged.isPlural ? null : edged.times,
      unit: edged.unit,
      side: null,
    });
  }
  const { unit } = reader.at(at + 1).lexeme;
  const isLength = unit?.isPlural === true && !NO_LENGTH_UNITS.has(unit.unit);
  const isEnd =
    STRETCH_ENDS.has(reader.word(at + 2)) ||
    (reader.word(at + 2) === 'that' && FOLLOWING.has(reader.word(at + 3)));
  if (!isLength || !isEnd) return null;
  return phrase(at, at + 2, { is: 'duration', amount: null, unit: unit.unit, side: null });
}

/** "rose in the first hour but": within what the text tells of. */
const isStretchEnd = (reader: TokenReader, at: number, edge: number): boolean =>
  WITHIN.has(reader.word(at - 1)) && AFTER_STRETCH.has(reader.word(edge + 1));

const WITHIN = new Set(['during', 'in', 'within']);
const AFTER_STRETCH = new Set(['', ',', '.', ';', '!', '?', 'alone', 'and', 'as', 'but', 'when', 'while']);

const EDGED_OF = new Set(['after', 'before', 'of']);

/** "the final days of the campaign", "the closing weeks of 1999"; in "the early hours of" it is a part of the day. */
const EDGES = new Set(['closing', 'dying', 'final', 'first', 'last', 'opening', 'waning']);

/** "the months that followed". */
const FOLLOWING = new Set(['follow', 'followed', 'passed', 'preceded']);

const STRETCH_ENDS = new Set(['after', 'before', 'between', 'following', 'leading', 'preceding', 'since']);
