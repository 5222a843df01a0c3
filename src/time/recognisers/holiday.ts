/** Named days that the calendar can compute: `Christmas`, `New Year's Eve`, `last Thanksgiving`, `Easter 1916`. */
import { readAmount } from '../amounts.ts';
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { YearReference } from '../meaning.ts';
import { PhraseTable } from '../phrase-table.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { HOLIDAYS } from '../words/holidays.ts';
import type { HolidayRule } from '../words/holiday-rules.ts';
import type { Unit } from '../words/units.ts';
import { readSpokenYear } from '../years-in-words.ts';
import { readYearReference } from './year-reference.ts';

/** With the apostrophe as it is written, torn off ("new year s eve") and left out ("new years eve"). */
const withoutApostrophes = ([name, rule]: [string, HolidayRule]): [string, HolidayRule][] => [
  [name.replace("'s ", ' s '), rule],
  [name.replace("'", ''), rule],
  [name, rule],
];

const TABLE = new PhraseTable(Object.fromEntries(Object.entries(HOLIDAYS).flatMap(withoutApostrophes)));

export const holiday: Recogniser = {
  family: 'named days',
  startsWith: Kind.holiday | Kind.shift,
  recognise: (reader, at) => {
    const { shift } = reader.at(at).lexeme;
    const start = shift === null ? at : at + 1;
    const found = TABLE.read(reader, start);
    if (!found) return null;
    const isWeekend = reader.word(found.end) === 'weekend';
    const nameEnd = isWeekend ? found.end + 1 : found.end;
    const year = shift === null ? readYearAfter(reader, nameEnd) : null;
    const end = year?.end ?? nameEnd;
    return phrase(at, end, {
      is: 'holiday',
      rule: found.value,
      year: year?.year ?? null,
      shift,
      isWeekend,
      ...(reader.word(at - 1) === 'before' ? { limit: { days: countedDays(reader, at - 2) } } : {}),
    });
  },
};

function readYearAfter(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  const next = reader.word(at) === ',' || reader.word(at) === 'of' || reader.word(at) === 'in' ? at + 1 : at;
  const said = readYear(reader, next) ?? readSpokenYear(reader, next);
  return said ? { end: said.end, year: { year: said.year } } : readYearReference(reader, next);
}

/**
 * "two weeks before", "the day before": how many days the length counts that ends at a token; null: none that is
 * counted.
 */
function countedDays(reader: TokenReader, last: number): number | null {
  const { unit } = reader.at(last).lexeme;
  const days = unit ? DAYS_IN[unit.unit] : undefined;
  if (!unit || days === undefined) return null;
  for (let at = last - 1; at >= last - LENGTH_REACH; at--) {
    const amount = readAmount(reader, at);
    if (amount && reader.afterHyphen(amount.end) === last)
      return amount.amount === null ? null : amount.amount * unit.times * days;
  }
  return reader.word(last - 1) === 'the' && !unit.isPlural ? unit.times * days : null;
}

/** Words that an amount before its unit can have: "two and a half". */
const LENGTH_REACH = 4;

/** A month as the longest there is: it is asked whether the length has begun. */
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 31, year: 366 };
