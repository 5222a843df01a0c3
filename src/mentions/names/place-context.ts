import { tokenBefore } from '../../text/token-before.ts';
import type { Token } from '../../text/analysed-text.ts';
import { PLACES } from '../data/places.ts';
import type { NameSpan } from './name-spans.ts';

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'borough capital city county district island municipality port province region state suburb town village'.split(
    ' ',
  ),
);

/**
 * Whether its company shows a name to be a place's: "in Aldbrook, Norway", "the port city of Aldbrook"; not "Poe, Norway
 * delegate, said", where the place is part of what Poe is.
 */
export function standsAsPlace(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  const kind = tokenBefore(tokens, from - 1)?.lower ?? '';
  const of = tokenBefore(tokens, from)?.lower;
  if (of === 'of' && KINDS_OF_PLACE.has(kind)) return true;
  if (tokens[to]?.text !== ',') return false;
  const after = tokens.slice(to + 1, to + 3).map(({ lower }) => lower);
  const words = PLACES.has(after.join(' ')) ? 2 : PLACES.has(after[0] ?? '') ? 1 : 0;
  return words > 0 && !goesOnToComma(tokens, to + 1 + words);
}

/** "Poe, Norway | delegate,". */
function goesOnToComma(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (tokens[place]?.pos === 'PROPN' || tokens[place]?.pos === 'NOUN') place++;
  return place > from && tokens[place]?.text === ',';
}
