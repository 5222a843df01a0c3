import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { countWords } from './count-words.ts';
import { MOST_WORDS } from './cut-long.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';
import { wordsOf } from './wording.ts';

/**
 * “Not one dime,” Poe said: of a statement whose clause tells no more than who spoke, the short quotation beside it; null:
 * the clause tells more, or no quotation is.
 */
export function bareQuotation(
  told: readonly Token[],
  { sentence: { tokens }, trigger }: EventMention,
): string | null {
  if (told.at(-1)?.start !== trigger.start) return null;
  const open = tokens.findIndex(({ text }) => text === '"' || OPENING_MARK.test(text));
  const close = tokens.findIndex(
    ({ text }, place) => place > open && (text === '"' || CLOSING_MARK.test(text)),
  );
  if (open < 0 || close < 0) return null;
  const inside = tokens.slice(open + 1, close);
  const last = inside.findLastIndex(({ pos }) => pos !== 'PUNCT');
  const words = inside.slice(0, last + 1);
  return words.length > 0 && countWords(words) <= MOST_WORDS ? wordsOf(words, null) : null;
}
