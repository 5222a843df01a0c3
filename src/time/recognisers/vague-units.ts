/**
 * Units in the plural that lie somewhere before or after now: `recent weeks`, `the coming months`, `the years ahead`.
 */
import { Kind } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_VAGUE_UNITS, UNIT_ADJECTIVES } from '../words/shifts.ts';
import type { Unit } from '../words/units.ts';
import { readWhich } from './which-unit.ts';

const AFTER = new PhraseTable(AFTER_VAGUE_UNITS);

export const vagueUnits: Recogniser = {
  family: 'vague units',
  startsWith: Kind.shift | Kind.determiner | Kind.quantity | Kind.unit,
  recognise: (reader, at) => readPlacedBefore(reader, at) ?? readPlacedAfter(reader, at),
};

/** "recent weeks", "the coming months", "past years". */
function readPlacedBefore(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const which = readWhich(reader, at);
  if (!which || which.shift === 0 || which.word === 'next' || which.word === 'last') return null;
  const unitAt = UNIT_ADJECTIVES.has(reader.word(which.end)) ? which.end + 1 : which.end;
  if (!reader.at(unitAt).lexeme.unit?.isPlural || reader.word(unitAt) === 'quarters') return null;
  return phrase(at, unitAt + 1, { is: 'reference', value: which.shift < 0 ? 'PAST_REF' : 'FUTURE_REF' });
}

const SINGLE_AHEAD: ReadonlySet<Unit> = new Set(['day', 'decade', 'month', 'week', 'year']);

/** "the weeks ahead", "years to come", "decades past"; "the year ahead" is the one that begins now. */
function readPlacedAfter(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isThe = reader.word(at) === 'the';
  const unitAt = isThe ? at + 1 : at;
  const { unit } = reader.at(unitAt).lexeme;
  if (
    isThe &&
    unit &&
    SINGLE_AHEAD.has(unit.unit) &&
    reader.word(unitAt) === unit.unit &&
    reader.word(unitAt + 1) === 'ahead'
  )
    return phrase(at, unitAt + 2, { is: 'duration', amount: 1, unit: unit.unit, side: 'future' });
  if (!unit?.isPlural || unit.unit === 'second') return null;
  const found = AFTER.read(reader, unitAt + 1);
  return found && phrase(at, found.end, { is: 'reference', value: found.value });
}
