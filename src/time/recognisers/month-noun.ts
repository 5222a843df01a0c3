/** The noun that a month's name belongs to: `October orders`, `the index for October`, `December delivery`. */
import type { MonthNoun } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { MONTHLY_CONTRACTS, MONTHLY_FIGURES } from '../words/month-signals.ts';

/** Of the month whose name is tokens [at, end). */
export function readMonthNoun(reader: TokenReader, at: number, end: number): MonthNoun {
  return nounAfter(reader.word(end)) ?? nounBefore(reader, at);
}

function nounAfter(word: string): MonthNoun {
  if (MONTHLY_FIGURES.has(word)) return 'figures';
  return MONTHLY_CONTRACTS.has(word) ? 'contract' : null;
}

/** "the index for October": the figures stand before the month. */
function nounBefore(reader: TokenReader, at: number): MonthNoun {
  return reader.word(at - 1) === 'for' && MONTHLY_FIGURES.has(reader.word(at - 2)) ? 'figures' : null;
}
