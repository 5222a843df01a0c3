import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';

/** How many words may describe somebody between commas. */
const MOST_INSIDE = 7;

/**
 * "found Poe, 41, | guilty", "sentenced Poe, a former teacher, | to nine years": the comma that closes what the one at
 * `open` puts in behind the name of an object, where the clause goes on; null: it puts nothing in, or nothing goes on.
 */
export function objectAsideEnd(
  tokens: readonly Token[],
  clause: readonly Token[],
  open: number,
): number | null {
  const [first, second] = [tokens[open + 1], tokens[open + 2]];
  const isAge = /^\d{1,3}$/u.test(first?.text ?? '') && second?.text === ',';
  if (!isAge && first?.pos !== 'DET') return null;
  if (tokens[open - 1]?.pos !== 'PROPN' || !clause.some(({ pos }) => VERBAL.has(pos))) return null;
  const inside = tokens.slice(open + 1, open + 2 + MOST_INSIDE);
  const length = inside.findIndex(({ text }) => text === ',');
  const isDescription = inside
    .slice(0, length)
    .every(({ pos, lower }) => NOUN_PHRASE.has(pos) || lower === 'of');
  const close = open + 1 + length;
  return length > 0 && isDescription && goesOn(tokens[close + 1], isAge) ? close : null;
}

/** "to nine years", "guilty of murder"; behind an age, which opens no list, also "its new chief". */
function goesOn(next: Token | undefined, isAge: boolean): boolean {
  if (!next) return false;
  if (next.pos === 'ADP' || next.pos === 'ADJ' || next.lower === 'to') return true;
  return isAge && (next.pos === 'DET' || /^(?:her|his|its|their)$/u.test(next.lower));
}
