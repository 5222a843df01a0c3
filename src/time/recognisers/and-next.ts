/** The one after a unit, by its place alone: `this week and next`, `this year or next`. */
import { isModal } from '../direction/verb-group.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';
import type { Unit } from '../words/units.ts';

/** So many units from the publication. */
export const placed = (unit: Unit, shift: number): Meaning => ({
  is: 'shifted',
  unit,
  shift,
  from: 'publication',
  extent: 'whole',
});

/** `end`: the index after the unit; null where "next" belongs to what follows it. */
export function readAndNext(reader: TokenReader, end: number, unit: Unit): Phrase[] | null {
  const joint = reader.word(end);
  if ((joint !== 'and' && joint !== 'or') || reader.word(end + 1) !== 'next') return null;
  const after = reader.word(end + 2);
  const isAlone = CLAUSE_ENDS.has(after) || isModal(after);
  return isAlone ? phrase(end + 1, end + 2, placed(unit, 1)) : null;
}

const CLAUSE_ENDS = new Set([
  ...CLAUSE_MARKS, 'and', 'as', 'at', 'because', 'but', 'by', 'for', 'from', 'if', 'in', 'on', 'to', 'when', 'with',
]); // prettier-ignore
