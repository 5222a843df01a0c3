/** Weekdays counted back: `two Sundays ago`, `the Friday before last`. */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';

export const weekdaysBack: Recogniser = {
  family: 'weekdays counted back',
  startsWith: Kind.number | Kind.cardinal | Kind.determiner | Kind.weekday,
  recognise: (reader, at) => {
    const dayAt = reader.word(at) === 'the' ? at + 1 : at;
    const { weekday } = reader.at(dayAt).lexeme;
    if (weekday !== null && reader.word(dayAt + 1) === 'before' && reader.word(dayAt + 2) === 'last')
      return phrase(at, dayAt + 3, weeksBefore(weekday, 1));
    const amount = readAmount(reader, at);
    const { pluralWeekday } = reader.at(amount?.end ?? at).lexeme;
    if (!amount?.amount || !Number.isInteger(amount.amount) || pluralWeekday === null) return null;
    if (amount.end === at || reader.word(amount.end + 1) !== 'ago') return null;
    return phrase(at, amount.end + 2, weeksBefore(pluralWeekday, amount.amount - 1));
  },
};

/** So many weeks before the last day of that name. */
const weeksBefore = (weekday: number, weeks: number): Meaning => ({
  is: 'displaced',
  unit: 'week',
  shift: -weeks,
  from: { is: 'weekday', weekday, shift: -1, from: 'publication', ofWeek: false },
});
