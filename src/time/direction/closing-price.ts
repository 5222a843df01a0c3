/** The price of a day that another is measured by: "27 percent above Poe's closing price on Friday". */
import type { TokenReader } from '../token-reader.ts';
import { shown } from './shown.ts';

/** The direction of such a time. */
export const AT_CLOSING_PRICE = shown('past', 'behind a closing price');

/** Whether a time is that of a closing price somebody compares with: known once markets have closed. */
export function isOfClosingPrice(reader: TokenReader, first: number): boolean {
  const at = reader.word(first - 1) === 'on' ? first - 2 : first - 1;
  if (!PRICES.has(reader.word(at)) || reader.word(at - 1) !== 'closing') return false;
  for (let before = at - 2; before >= at - REACH; before--)
    if (COMPARED.has(reader.word(before))) return true;
  return false;
}

/** How far before the price the word may stand: "a premium of 27 percent to Poe's closing price". */
const REACH = 10;
const COMPARED = new Set(['above', 'below', 'discount', 'over', 'premium', 'than']);
const PRICES = new Set(['level', 'price', 'prices', 'quote', 'value']);
