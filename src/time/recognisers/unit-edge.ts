/** Ends and middles of units: `year-end`, `year-end 1988`, `the year's end`, `by month end`, `midweek`. */
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { MID_WORDS } from '../words/units.ts';
import type { Unit } from '../words/units.ts';

/** "at year end", "before month end". */
const EDGE_PREPOSITIONS = new Set([
  'after',
  'at',
  'before',
  'by',
  'from',
  'near',
  'since',
  'through',
  'until',
]);

const thisUnit = (unit: Unit) =>
  ({ is: 'shifted', unit, shift: 0, from: 'publication', extent: 'whole' }) as const;

/** `year-end`, `year-end 1988`, `the year's end`, `by year end`, `mid-year`, `midweek`. */
export const unitEdge: Recogniser = {
  family: 'ends and middles of units',
  startsWith: Kind.unit | Kind.modifier | Kind.determiner,
  recognise: (reader, at) => {
    const first = readFirst(reader, at);
    if (first) return first;
    const middle = MID_WORDS.get(reader.word(at));
    if (middle) return phrase(at, at + 1, thisUnit(middle), 'MID');
    const isMiddle = reader.word(at) === 'mid';
    const unitAt = isMiddle ? reader.afterHyphen(at + 1) : reader.word(at) === 'the' ? at + 1 : at;
    const { unit } = reader.at(unitAt).lexeme;
    if (!unit || unit.isPlural || (unit.unit !== 'year' && unit.unit !== 'month' && unit.unit !== 'week'))
      return null;
    const meaning = thisUnit(unit.unit);
    if (isMiddle) return unitAt > at + 1 ? phrase(at, unitAt + 1, meaning, 'MID') : null;
    const end = reader.word(unitAt + 1) === "'s" ? unitAt + 2 : reader.afterHyphen(unitAt + 1);
    const isOpen = unit.unit !== 'week' && at === unitAt && EDGE_PREPOSITIONS.has(reader.word(at - 1));
    if (!(end > unitAt + 1 || isOpen) || reader.word(end) !== 'end') return null;
    return unit.unit === 'year' ? yearEnd(reader, at, end + 1) : phrase(at, end + 1, meaning, 'END');
  },
};

/** "the first of the year", "the first of next month": its first day. */
function readFirst(reader: TokenReader, at: number): Phrase[] | null {
  if (reader.word(at) !== 'the' || reader.word(at + 1) !== 'first' || reader.word(at + 2) !== 'of')
    return null;
  const { shift } = reader.at(at + 3).lexeme;
  const { unit } = reader.at(at + 4).lexeme;
  const isPlaced = shift !== null || reader.word(at + 3) === 'the';
  // "the first of the year's storms"
  if (reader.word(at + 5) === "'s") return null;
  if (!isPlaced || !unit || unit.isPlural || (unit.unit !== 'year' && unit.unit !== 'month')) return null;
  const of = { ...thisUnit(unit.unit), shift: shift ?? 0 };
  return phrase(at, at + 5, { is: 'nth', unit: 'day', weekday: null, nth: 1, of });
}

/** "year-end 1988", "year-end next year", "year-end". */
function yearEnd(reader: TokenReader, at: number, end: number): Phrase[] {
  const said = readYear(reader, end);
  if (said) return phrase(at, said.end, { is: 'year', year: said.year }, 'END');
  const { shift } = reader.at(end).lexeme;
  const isNamed = shift !== null && reader.word(end + 1) === 'year';
  // "has fallen since year-end": the last one.
  const near = reader.word(at - 1) === 'since' ? -1 : 0;
  return phrase(at, isNamed ? end + 2 : end, { ...thisUnit('year'), shift: isNamed ? shift : near }, 'END');
}
