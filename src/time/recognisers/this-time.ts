/** The same point of another stretch: `this time last year`, `this time next week`, `on this day in 1981`. */
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { TODAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';

export const thisTime: Recogniser = {
  family: 'the same point of another stretch',
  startsWith: Kind.shift,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'this') return null;
    if (reader.word(at + 1) === 'day' && reader.word(at + 2) === 'in') {
      const year = readYear(reader, at + 3);
      return year && phrase(at, year.end, { is: 'this-day', year: year.year });
    }
    if (reader.word(at + 1) !== 'time') return null;
    const shift = SHIFTS.get(reader.word(at + 2));
    const { unit } = reader.at(at + 3).lexeme;
    // "This time last year's winner fell."
    if (shift === undefined || !unit || unit.isPlural || reader.word(at + 4) === "'s") return null;
    const from = POINTS.get(unit.unit);
    return from ? phrase(at, at + 4, { is: 'displaced', unit: unit.unit, shift, from }) : null;
  },
};

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
]);

const now = (unit: 'month' | 'week'): Meaning => ({
  is: 'shifted',
  unit,
  shift: 0,
  from: 'publication',
  extent: 'whole',
});

/** How finely one speaks of it: "this time last year" of a month, "this time last week" of a day. */
const POINTS = new Map<string, Meaning>([
  ['month', now('week')],
  ['week', TODAY],
  ['year', now('month')],
]);
