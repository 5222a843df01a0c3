/** Whether a noun phrase is at its end, so that what stood before is no part of a longer one. */
import { isHyphen } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

/** Whether at a token, in lower case, something else opens: a mark, the text's end, a preposition, a verb, "and". */
export function isPhraseEnd(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at);
  if (shape === 'end') return true;
  return shape === 'mark' ? !isHyphen(lower) : shape === 'word' && OPENING.has(lower);
}

/** Source: Quirk et al., A Comprehensive Grammar of English, prepositions, conjunctions and forms of "be" and "have". */
const OPENING = new Set([
  'after', 'against', 'ago', 'although', 'and', 'are', 'as', 'at', 'away', 'because', 'before', 'but', 'by', 'during', 'earlier',
  'except', 'excluding', 'for', 'from', 'had', 'has', 'have', 'if', 'in', 'including', 'into', 'is', 'later', 'long', 'longer', 'on', 'or',
  'since', 'than', 'that', 'through', 'throughout', 'till', 'to', 'under', 'unless', 'until', 'was', 'were', 'when', 'where',
  'which', 'while', 'who', 'with', 'without',
]); // prettier-ignore
