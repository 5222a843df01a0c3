/** Weekdays that the article doesn't point to: `on a Friday`, `one Sunday in May`, `on a Saturday night`. */
import type { TokenReader } from '../token-reader.ts';

/** Of the weekday at a token, with what follows its phrase at `end`; "a Friday meeting" is of one that is meant. */
export function isAnyWeekday(reader: TokenReader, at: number, end: number): boolean {
  const article = reader.word(at - 1);
  if (article !== 'one' && !(article === 'a' && reader.word(at - 2) === 'on')) return false;
  const next = reader.at(end);
  return next.shape === 'end' || (next.shape === 'mark' && next.lower !== '-') || next.lower === 'in';
}
