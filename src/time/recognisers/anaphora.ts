/** Units by the article alone, where a preposition makes a time of them: `for the year`, `over the weekend`. */
import { Kind } from '../lexicon.ts';
import { SAME_DAY } from '../meaning.ts';
import type { Anchor, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  AFTER_THE_DAY,
  BEFORE_THE_DAY,
  ENDING_VERBS,
  PARTS_OF_DAY,
  STARTING_VERBS,
} from '../words/some-day.ts';
import type { Unit } from '../words/units.ts';
import { monthDate } from './month-date.ts';

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
    if (name === 'day' && isDayPlaced(reader, at)) return phrase(at, at + 2, SAME_DAY);
    const isPeriod = PERIODS.has(name);
    const after = reader.word(at + 2);
    const isOut = reader.word(at - 1) === 'before' && isOver(reader, at + 2);
    const isEnded = PERIOD_ENDS.has(after) || (after === 'to' && isMonthEnd(reader, at + 3));
    // "in the decade since"
    if (isPeriod && after === 'since' && STRETCHED.has(reader.word(at - 1)))
      return phrase(at, at + 2, { is: 'duration', amount: unit.times, unit: name, side: null });
    const isOwning = isOwner(reader, at + 2) && (isPeriod || name === 'day');
    const theOne = (): ReturnType<Recogniser['recognise']> =>
      phrase(at, at + 2, {
        is: 'shifted',
        unit: name,
        shift: 0,
        from: anchorOf(reader, at, name),
        extent: 'whole',
      });
    if (isOwning) return theOne();
    if (isPeriod && isOut) return theOne()?.map((whole) => ({ ...whole, portion: 'end' })) ?? null;
    if (!isPeriod || !(isPlaced(reader, at) || isEnded) || isPartOfName(reader, at + 2)) return null;
    // "the year ended Sept. 30" is a length up to that day, not a year of the calendar.
    if (name !== 'quarter' && isEnded)
      return phrase(at, at + 2, { is: 'duration', amount: 1, unit: name, side: null });
    const last = name === 'quarter' && isEnded ? readEnd(reader, at + 3) : null;
    if (last) return phrase(at, at + 2, { is: 'unit-of', unit: 'quarter', day: last.meaning });
    return theOne();
  },
};

/** "before the week is out", "before the year ends". */
const isOver = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'ends' || (IS_WAS.has(reader.word(at)) && OUT.has(reader.word(at + 1)));

const IS_WAS = new Set(["'s", 'is', 'was']);
const OUT = new Set(['done', 'out', 'over', 'up']);
const STRETCHED = new Set(['during', 'for', 'in', 'over']);

const PERIODS: ReadonlySet<Unit> = new Set(['century', 'decade', 'month', 'quarter', 'week', 'year']);

/** "For the year, net rose", said in January of the quarter before, is of that quarter's year. */
function anchorOf(reader: TokenReader, at: number, unit: Unit): Anchor {
  if (unit === 'quarter' || unit === 'day' || unit === 'decade') return 'text';
  // "for the year's results" says whose results they are.
  const before = reader.word(at - 1);
  // "flew 1.2 billion miles in the month", not "earlier in the month"
  const isIn = before === 'in' && unit === 'month' && !PARTLY.has(reader.word(at - 2));
  const isFor = (before === 'for' || isIn || ENDING_VERBS.has(before)) && !isOwner(reader, at + 2);
  return isFor && (unit === 'year' || unit === 'month' || unit === 'week') ? 'figures' : 'publication';
}

const PARTLY = new Set(['earlier', 'early', 'late', 'later']);
const PERIOD_ENDS = new Set(['ended', 'ending']);

/** "the year to March 31", "the year to 31 March". */
const isMonthEnd = (reader: TokenReader, at: number): boolean =>
  reader.at(reader.at(at).shape === 'number' ? at + 1 : at).lexeme.month !== null;

/** What a quarter ended with: "Sept. 30", "in June". */
function readEnd(reader: TokenReader, at: number): Phrase | null {
  const [found] =
    monthDate.recognise(reader, reader.word(at) === 'in' || reader.word(at) === 'on' ? at + 1 : at) ?? [];
  return found ?? null;
}

/** "for the year", "ended the week higher". */
function isPlaced(reader: TokenReader, at: number): boolean {
  // "closed out the year"
  const before = reader.word(reader.word(at - 1) === 'out' ? at - 2 : at - 1);
  return PREPOSITIONS.has(before) || STARTING_VERBS.has(before) || ENDING_VERBS.has(before);
}

/**
 * "ended the day lower", "off 3 points on the day", "the rest of the day": not "on the day that", "in the day".
 */
function isDayPlaced(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  if (before === 'of') return PARTS_OF_DAY.has(reader.word(at - 2));
  if (!BEFORE_THE_DAY.has(before)) return false;
  const { shape, lower } = reader.at(at + 2);
  if (shape === 'number') return STARTING_VERBS.has(before) || ENDING_VERBS.has(before);
  return shape === 'end' || (shape === 'mark' && !isHyphen(lower)) || AFTER_THE_DAY.has(lower);
}

/** "the day's trading", "the week 's third attack". */
function isOwner(reader: TokenReader, at: number): boolean {
  return reader.word(at) === "'s";
}

/** "the year-earlier", "the year ended". */
function isPartOfName(reader: TokenReader, at: number): boolean {
  return reader.word(at) === '-';
}
