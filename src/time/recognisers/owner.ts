/** What a part belongs to: "of 2016", "in October", "of last year", "of the month", "of the 1990s". */
import { Kind } from '../lexicon.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { longest } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { monthDate } from './month-date.ts';
import { businessYear } from './business-year.ts';
import { season } from './season.ts';
import { decade, year } from './year.ts';
import { yearPart } from './year-part.ts';

const PERIOD_FAMILIES = [monthDate, year, decade, yearPart, businessYear, season];

export interface Owner {
  /** Index after its last token. */
  end: number;
  meaning: Meaning;
}

/** The period that follows "of" or "in" at a token; null where that is no period of the calendar. */
export function readOwner(reader: TokenReader, at: number): Owner | null {
  const word = reader.word(at);
  if (word !== 'of' && word !== 'in') return null;
  return readUnit(reader, at + 1) ?? readPeriod(reader, at + 1);
}

function readPeriod(reader: TokenReader, at: number): Owner | null {
  const found = longest(PERIOD_FAMILIES, reader, at);
  const [only] = found ?? [];
  return only && found?.length === 1 && isPeriod(only) ? { end: only.end, meaning: only.meaning } : null;
}

const isPeriod = ({ meaning }: Phrase): boolean => meaning.is !== 'day' && meaning.is !== 'set';

/** "the month", "this year", "last month", "next quarter". */
function readUnit(reader: TokenReader, at: number): Owner | null {
  const { kinds, shift } = reader.at(at).lexeme;
  const { unit } = reader.at(at + 1).lexeme;
  const isHere = reader.word(at) === 'the' || ((kinds & Kind.shift) !== 0 && shift !== null);
  if (!isHere || !unit || unit.isPlural || !PERIODS.has(unit.unit)) return null;
  const meaning: Meaning = {
    is: 'shifted',
    unit: unit.unit,
    shift: (shift ?? 0) * unit.times,
    from: 'publication',
    extent: 'whole',
  };
  return { end: at + 2, meaning };
}

const PERIODS = new Set(['century', 'decade', 'month', 'quarter', 'week', 'year']);
