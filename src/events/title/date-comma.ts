import type { Token } from '../../text/analysed-text.ts';
import { MONTHS, WEEKDAYS } from '../../time/words/calendar-words.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(Object.keys(MONTHS));
const WEEKDAY_NAMES: ReadonlySet<string> = new Set(Object.keys(WEEKDAYS));
const YEAR = /^\d{4}$/u;

/**
 * Whether a comma is part of how a date is written: "rejected Tuesday, May 24 the bid", "opened on May 24, 2016, in
 * Oslo". The one that closes a date is, where the clause goes on with a preposition.
 */
export function isDateComma(tokens: readonly Token[], comma: number): boolean {
  const [last, after] = [tokens[comma - 1], tokens[comma + 1]];
  if (!last || !after) return false;
  if (WEEKDAY_NAMES.has(last.lower)) return isMonth(after);
  const goesOn = after.pos === 'ADP';
  if (isDay(tokens, comma - 1)) return YEAR.test(after.text) || (goesOn && tokens[comma - 3]?.text === ',');
  return goesOn && YEAR.test(last.text) && tokens[comma - 2]?.text === ',' && isDay(tokens, comma - 3);
}

/** "May 24" */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' && isMonth(tokens[at - 1]);

const isMonth = (token: Token | undefined): boolean => MONTH_NAMES.has(token?.lower.replace('.', '') ?? '');
