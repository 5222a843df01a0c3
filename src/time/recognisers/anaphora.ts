/** Units by the article alone, where a preposition makes a time of them: `for the year`, `over the weekend`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';

/** Before "the year", "the quarter", "the month": then it is the one the text is about. */
const PREPOSITIONS = new Set([
  'beginning', 'by', 'close', 'course', 'during', 'end', 'for', 'half', 'in', 'middle', 'of', 'on', 'over', 'part', 'quarter', 'rest',
  'remainder', 'start', 'through', 'throughout', 'until', 'within',
]); // prettier-ignore

export const theUnit: Recogniser = {
  family: 'the unit the text is about',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const { unit } = reader.at(at + 1).lexeme;
    if (reader.word(at) !== 'the' || !unit || unit.isPlural || reader.word(at + 2) === 'of') return null;
    const name = unit.unit;
    if (name === 'weekend')
      return phrase(at, at + 2, { is: 'shifted', unit: name, shift: 0, from: 'tense', extent: 'whole' });
    const isPeriod =
      name === 'year' || name === 'quarter' || name === 'month' || name === 'week' || name === 'decade';
    if (!isPeriod || !isPlaced(reader, at) || isPartOfName(reader, at + 2)) return null;
    return phrase(at, at + 2, { is: 'shifted', unit: name, shift: 0, from: 'text', extent: 'whole' });
  },
};

const isPlaced = (reader: TokenReader, at: number): boolean => PREPOSITIONS.has(reader.word(at - 1));

/** "the year-earlier", "the week's", "the year ended". */
function isPartOfName(reader: TokenReader, at: number): boolean {
  return reader.word(at) === '-';
}

/** `year-end`, `the year end`, `month-end`, `mid-year`. */
export const unitEdge: Recogniser = {
  family: 'ends and middles of units',
  startsWith: Kind.unit | Kind.modifier,
  recognise: (reader, at) => {
    const isMiddle = reader.word(at) === 'mid';
    const unitAt = isMiddle ? reader.afterHyphen(at + 1) : at;
    const { unit } = reader.at(unitAt).lexeme;
    if (!unit || unit.isPlural || (unit.unit !== 'year' && unit.unit !== 'month' && unit.unit !== 'week'))
      return null;
    const meaning = {
      is: 'shifted',
      unit: unit.unit,
      shift: 0,
      from: 'publication',
      extent: 'whole',
    } as const;
    if (isMiddle) return unitAt > at + 1 ? phrase(at, unitAt + 1, meaning, 'MID') : null;
    const end = reader.afterHyphen(unitAt + 1);
    return end > unitAt + 1 && reader.word(end) === 'end' ? phrase(at, end + 1, meaning, 'END') : null;
  },
};
