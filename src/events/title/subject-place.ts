import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE } from './clause-edges.ts';

/** Where somebody is or is from. */
const OF_PLACE = /^(?:across|at|from|in|near|outside)$/u;
/** "No school | in Oslo was shut": without the place it would be none at all. */
const QUANTITY = /^(?:all|any|each|every|few|half|last|many|more|most|no|nobody|none|only|some|third|two)$/u;

/**
 * "A court in Oslo ruled that a ban on travellers from six states was unlawful" → "A court ruled that a ban on travellers was
 * unlawful": a clause without the places that stand between a noun and its verb; one of how many of a place keeps them.
 */
export function withoutPlaces(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((_, place) => endsPlace(tokens, place) !== null);
  const from = endsPlace(tokens, verb);
  return from === null ? tokens : withoutPlaces([...tokens.slice(0, from), ...tokens.slice(verb)]);
}

/** Where the place begins that stands right before a finite verb; null: none does. */
function endsPlace(tokens: readonly Token[], verb: number): number | null {
  const token = tokens[verb];
  const isFinite = token?.pos === 'AUX' || (token?.pos === 'VERB' && /(?:ed|s)$/u.test(token.lower));
  if (!isFinite) return null;
  const from = tokens.findLastIndex(({ pos }, place) => place < verb && !NOUN_PHRASE.has(pos));
  const isPlace = from < verb - 1 && OF_PLACE.test(tokens[from]?.lower ?? '');
  if (!isPlace || tokens[from - 1]?.pos !== 'NOUN') return null;
  return tokens.slice(0, from).some(({ lower }) => QUANTITY.test(lower)) ? null : from;
}
