/** Times that come once a year, counted back: `two summers ago`, `three Christmases ago`. */
import { readAmount } from '../amounts.ts';
import { Kind, lexemeOf } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { HOLIDAYS } from '../words/holidays.ts';

export const yearlyBack: Recogniser = {
  family: 'seasons and feasts counted back',
  startsWith: Kind.number | Kind.cardinal,
  recognise: (reader, at) => {
    // "two summers ago", "twenty-two summers ago"
    if (reader.word(at + 2) !== 'ago' && reader.word(at + 4) !== 'ago') return null;
    const amount = readAmount(reader, at);
    if (!amount?.amount || !Number.isInteger(amount.amount) || amount.amount > MOST) return null;
    if (amount.end === at || reader.word(amount.end + 1) !== 'ago') return null;
    const meaning = yearlyMeaning(reader.word(amount.end), -amount.amount);
    return meaning && phrase(at, amount.end + 2, meaning);
  },
};

/** Beyond it nobody counts in summers. */
const MOST = 100;

/** A season or a feast of one word in the plural, so many back. */
function yearlyMeaning(plural: string, shift: number): Meaning | null {
  const name = plural.replace(/(?:(?<=s)es|s)$/u, '');
  if (name === plural) return null;
  const { season } = lexemeOf(name);
  if (season) return { is: 'year-part', part: { season }, year: null, shift, isFiscal: false };
  const rule = HOLIDAYS[name];
  return rule ? { is: 'holiday', rule, year: null, shift, isWeekend: false } : null;
}
