/** A weekday, day or week told by the day beside it: `the Friday before Easter`, `the Tuesday after Labor Day`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Unit } from '../words/units.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';

export const dayBeside: Recogniser = {
  family: 'weekdays beside another day',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const { weekday, unit } = reader.at(at + 1).lexeme;
    const side = SIDES.get(reader.word(at + 2));
    const isUnit =
      unit !== null && !unit.isPlural && (UNITS.has(unit.unit) || (unit.unit === 'weekend' && side === -1));
    if (reader.word(at) !== 'the' || (weekday === null && !isUnit) || side === undefined) return null;
    const [day] = holiday.recognise(reader, at + 3) ?? monthDate.recognise(reader, at + 3) ?? [];
    const isDay = day?.meaning.is === 'holiday' || day?.meaning.is === 'day';
    if (!isDay) return null;
    if (weekday !== null) return phrase(at, at + 2, { is: 'beside', weekday, side, of: day.meaning });
    return unit && phrase(at, at + 2, unitBeside(unit.unit, side, day.meaning));
  },
};

/** "the day before Thanksgiving", "the week after Easter". */
function unitBeside(unit: Unit, side: -1 | 1, of: Meaning): Meaning {
  const shifted: Meaning = { is: 'displaced', unit: unit === 'day' ? 'day' : 'week', shift: side, from: of };
  return unit === 'week' || unit === 'weekend' ? { is: 'unit-of', unit, day: shifted } : shifted;
}

const UNITS: ReadonlySet<Unit> = new Set(['day', 'week']);

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['after', 1],
  ['before', -1],
]);
