/** Periods by their end: `the quarter just ended`, `the year just past`, `the just-ended quarter`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { Unit } from '../words/units.ts';

export const justEnded: Recogniser = {
  family: 'periods that have just ended',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'the') return null;
    const isAhead = reader.word(at + 1) === 'just';
    const ended = isAhead ? endedAfter(reader, at + 1) : null;
    if (isAhead && ended === null) return null;
    const unitAt = ended ?? at + 1;
    const { unit } = reader.at(unitAt).lexeme;
    if (!unit || !PERIODS.has(unit.unit) || unit.isPlural) return null;
    const end = ended === null ? endedAfter(reader, at + 2) : unitAt + 1;
    if (end === null) return null;
    return phrase(at, end, {
      is: 'shifted',
      unit: unit.unit,
      shift: -1,
      from: 'publication',
      extent: 'whole',
    });
  },
};

/** Index after "just ended", "just-ended"; null where it isn't at `at`. */
function endedAfter(reader: TokenReader, at: number): number | null {
  const ended = reader.afterHyphen(at + 1);
  return reader.word(at) === 'just' && ENDED.has(reader.word(ended)) ? ended + 1 : null;
}

const PERIODS: ReadonlySet<Unit> = new Set(['month', 'quarter', 'week', 'year']);
const ENDED = new Set(['completed', 'concluded', 'ended', 'past']);
