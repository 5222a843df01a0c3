/** Text all in capitals, where a capital tells nothing of a name. */
import type { TokenReader } from '../token-reader.ts';

/** Whether a word and its neighbours are written in capitals alone: "THE RECENT RISE". */
export function isShouted(reader: TokenReader, at: number): boolean {
  return isInCapitals(reader, at) && (isInCapitals(reader, at - 1) || isInCapitals(reader, at + 1));
}

/** A word of more than one letter; "U.S." and "A" are capitals everywhere. */
function isInCapitals(reader: TokenReader, at: number): boolean {
  const { shape, start, end, lower } = reader.at(at);
  if (shape !== 'capitalised' || end - start < 2 || lower.includes('.')) return false;
  const text = reader.text.slice(start, end);
  return text === text.toUpperCase();
}
