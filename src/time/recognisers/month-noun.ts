/** The noun that a month's name belongs to: `October orders`, `the index for October`, `December delivery`. */
import type { MonthNoun } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { COMMODITIES, HARVEST_WORDS, MONTHLY_CONTRACTS, MONTHLY_FIGURES } from '../words/month-signals.ts';

/** Of the month whose name is tokens [at, end). */
export function readMonthNoun(reader: TokenReader, at: number, end: number): MonthNoun {
  return nounAfter(reader, end) ?? (ownsFigures(reader, end) ? 'figures' : nounBefore(reader, at));
}

function nounAfter(reader: TokenReader, end: number): MonthNoun {
  const word = reader.word(end);
  const next = reader.word(end + 1);
  // "July corn added 2 cents"; "July corn exports" are figures.
  if (COMMODITIES.has(word) && !HARVEST_WORDS.has(next))
    return MONTHLY_FIGURES.has(next) ? 'figures' : 'contract';
  if (MONTHLY_FIGURES.has(word)) return 'figures';
  return MONTHLY_CONTRACTS.has(word) ? 'contract' : null;
}

/** "July's sales", "May's weak retail sales": of the month whose name ends at a token. */
export const ownsFigures = (reader: TokenReader, end: number): boolean =>
  reader.word(end) === "'s" &&
  (MONTHLY_FIGURES.has(reader.word(end + 1)) || MONTHLY_FIGURES.has(reader.word(end + 2)));

/** "the index for October": the figures stand before the month. */
function nounBefore(reader: TokenReader, at: number): MonthNoun {
  return reader.word(at - 1) === 'for' && MONTHLY_FIGURES.has(reader.word(at - 2)) ? 'figures' : null;
}
