/** Units beside the last time: `the day before`, `the year earlier`, `the week after`, `the month before last`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';

export const unitBeside: Recogniser = {
  family: 'units beside the last time',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const { unit } = reader.at(at + 1).lexeme;
    const shift = BESIDE.get(reader.word(at + 2));
    if (reader.word(at) !== 'the' || !unit || unit.isPlural || unit.unit === 'second' || shift === undefined)
      return null;
    if (reader.word(at + 3) === (shift < 0 ? 'last' : 'next'))
      return phrase(at, at + 4, {
        is: 'shifted',
        unit: unit.unit,
        shift: shift * 2,
        from: 'publication',
        extent: 'whole',
      });
    // "a year to the day after": exactly.
    if (reader.word(at - 1) === 'to' && reader.at(at - 2).lexeme.unit !== null) return null;
    // "last year, and the year before that"
    const end = reader.word(at + 3) === 'that' ? at + 4 : at + 3;
    if (!CLAUSE_ENDS.has(reader.word(end))) return null;
    const isOfFigures = unit.unit === 'month' && COMPARING.has(reader.word(at - 1));
    const from = isOfFigures ? 'figures' : 'text';
    return phrase(at, end, { is: 'shifted', unit: unit.unit, shift, from, extent: 'whole' });
  },
};

/** "0.8 percent from the month before": the month before the one that the figures are of. */
const COMPARING = new Set(['from', 'than']);
const BESIDE: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['before', -1],
  ['earlier', -1],
  ['later', 1],
]);
const CLAUSE_ENDS = new Set([...CLAUSE_MARKS, 'and', 'but', 'in', 'when']);
