import type { Token } from '../../text/analysed-text.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';

/**
 * The first `end` of the tokens with their quotation marks in pairs: the mark that closes the last quotation is kept
 * where it follows, and one whose other half was cut off goes.
 */
export function balanceQuotes(tokens: readonly Token[], end: number): Token[] {
  const kept = withClosingMark(tokens.slice(0, end), tokens);
  const left = openMark(kept);
  return left === null ? kept : kept.filter((_, place) => place !== left);
}

/** A clause with the mark that closes its last quotation, where that comes next in its sentence. */
export function withClosingMark(clause: readonly Token[], sentence: readonly Token[]): Token[] {
  const last = clause.at(-1);
  // A name that was shortened is no token of the sentence.
  const place = last ? sentence.indexOf(last) : -1;
  const next = place < 0 ? undefined : sentence[place + 1];
  const isClosed = openMark(clause) === null || !next || !(next.text === '"' || CLOSING_MARK.test(next.text));
  return isClosed ? [...clause] : [...clause, next];
}

/** The place of a mark that has no other half; null: all have. */
function openMark(tokens: readonly Token[]): number | null {
  let open: number | null = null;
  for (const [place, { text }] of tokens.entries()) {
    const closes = CLOSING_MARK.test(text) || (text === '"' && open !== null);
    if (closes && open === null) return place;
    if (closes) open = null;
    else if (text === '"' || OPENING_MARK.test(text)) open = place;
  }
  return open;
}
