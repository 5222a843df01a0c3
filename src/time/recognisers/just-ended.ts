/** Periods by their end: `the quarter just ended`, `the year just past`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Unit } from '../words/units.ts';

export const justEnded: Recogniser = {
  family: 'periods that have just ended',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const { unit } = reader.at(at + 1).lexeme;
    if (reader.word(at) !== 'the' || !unit || !PERIODS.has(unit.unit) || unit.isPlural) return null;
    if (reader.word(at + 2) !== 'just' || !ENDED.has(reader.word(at + 3))) return null;
    return phrase(at, at + 4, {
      is: 'shifted',
      unit: unit.unit,
      shift: -1,
      from: 'publication',
      extent: 'whole',
    });
  },
};

const PERIODS: ReadonlySet<Unit> = new Set(['month', 'quarter', 'week', 'year']);
const ENDED = new Set(['completed', 'concluded', 'ended', 'past']);
