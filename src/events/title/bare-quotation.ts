import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { countWords } from './count-words.ts';
import { MOST_WORDS } from './cut-long.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';
import { wordsOf } from './wording.ts';

/**
 * “Not one dime,” Poe said: of a statement whose clause tells no more than who spoke, the short quotation that it stands
 * behind or before; null: the clause tells more, or no quotation is.
 */
export function bareQuotation(
  told: readonly Token[],
  { sentence: { tokens }, trigger, source }: EventMention,
): string | null {
  if (told.at(-1)?.start !== trigger.start) return null;
  const open = tokens.findIndex(isOpening);
  const close = tokens.findIndex(
    ({ text }, place) => place > open && (text === '"' || CLOSING_MARK.test(text)),
  );
  if (open < 0 || close < 0) return null;
  // “No,” Poe said, “not one dime”: one half is not all.
  if (tokens.slice(close + 1).some(isOpening)) return null;
  const before = tokens.slice(0, open).findLast(({ text }) => !/^[,:]$/u.test(text));
  const behind = tokens.slice(close + 1).find(({ text }) => text !== ',');
  // Not the play in: After “Boat” closed, Poe spoke
  const isSaid = before ? before.start === trigger.start : behind?.start === told[0]?.start;
  const inside = tokens.slice(open + 1, close);
  const last = inside.findLastIndex(({ pos }) => pos !== 'PUNCT');
  const words = inside.slice(0, last + 1);
  if (!isSaid || words.length === 0 || countWords(words) > MOST_WORDS) return null;
  const quoted = wordsOf(words, null);
  return quoted.toLowerCase() === source?.name.toLowerCase() ? null : quoted;
}

const isOpening = ({ text }: Token): boolean => text === '"' || OPENING_MARK.test(text);
