/** The period before as an adjective: `the month-ago rate`, `week-earlier levels`, `prior-year sales`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Unit } from '../words/units.ts';

export const periodBefore: Recogniser = {
  family: 'the period before, as an adjective',
  startsWith: Kind.unit | Kind.shift | Kind.determiner | Kind.fiscal,
  recognise: (reader, at) => {
    const start = reader.word(at) === 'the' ? at + 1 : at;
    const second = reader.afterHyphen(start + 1);
    if (second === start + 1 || !reader.isGlued(second)) return null;
    const first = reader.word(start);
    const last = reader.word(second);
    const isNamedFirst = PRIOR.has(first);
    if (!isNamedFirst && !EARLIER.has(last)) return null;
    const { unit } = reader.at(isNamedFirst ? second : start).lexeme;
    if (!unit || unit.isPlural || !PERIODS.has(unit.unit)) return null;
    if (!isNamedFirst && unit.unit === 'year') return null;
    const isPeriod = reader.word(second + 1) === 'period';
    const end = isPeriod ? second + 2 : second + 1;
    return phrase(isPeriod ? at : start, end, before(unit.unit, last === 'ago'));
  },
};

const PRIOR = new Set(['previous', 'prior']);
const EARLIER = new Set(['ago', 'earlier']);
const PERIODS: ReadonlySet<Unit> = new Set(['day', 'month', 'quarter', 'week', 'year']);

const before = (unit: Unit, isAgo: boolean): Meaning =>
  unit === 'year'
    ? { is: 'year-before', from: 'text', unit, isCompared: true }
    : { is: 'shifted', unit, shift: -1, from: isAgo ? 'publication' : 'text', extent: 'whole' };
