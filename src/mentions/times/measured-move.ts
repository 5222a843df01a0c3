import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What a particle or comparative beside a figure says a quantity did, as the verb of it. */
const MOVES: ReadonlyMap<string, 'fall' | 'rise'> = new Map([
  ['down', 'fall'],
  ['higher', 'rise'],
  ['lower', 'fall'],
  ['up', 'rise'],
]);
/** What can stand before the figure: "up by about US$ 3", "up as much as 3%". */
const APPROXIMATE =
  /^(?:about|almost|around|as|at|by|just|least|more|most|much|nearly|over|roughly|some|than)$/u;
/** How many such words. */
const REACH = 4;
const UNIT = /^(?:%|per|percent|percentage|points?|cents?|basis|pence)$/u;

/**
 * "The index was up 5.1%", "shares were 3 percent lower": where the word stands that says what a quantity did, and the
 * verb it stands for; null: the clause tells of no such move.
 */
export function measuredMove(
  { tokens }: SentenceFrame,
  { verb }: Clause,
): { at: number; stem: 'fall' | 'rise' } | null {
  if (!verb || tokens[verb.head]?.lemma !== 'be' || verb.modal !== null || verb.isNegated) return null;
  let at = verb.to;
  while (tokens[at]?.pos === 'ADV' && !MOVES.has(tokens[at]?.lower ?? '')) at++;
  const ahead = /^(?:down|up)$/u.test(tokens[at]?.lower ?? '') ? figureEnd(tokens, at + 1) : null;
  const end = ahead === null ? figureEnd(tokens, verb.to) : null;
  const place = ahead === null ? end : at;
  const stem = place === null ? undefined : MOVES.get(tokens[place]?.lower ?? '');
  return place === null || stem === undefined ? null : { at: place, stem };
}

/** The place after a change in numbers that starts at a place: "about 3.6%", "$2", "120 points"; null: none does. */
export function figureEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (at < from + REACH && APPROXIMATE.test(tokens[at]?.lower ?? '')) at++;
  const isSum = tokens[at]?.pos === 'SYM' && tokens[at + 1]?.pos === 'NUM';
  if (isSum) at++;
  if (tokens[at]?.pos !== 'NUM') return null;
  while (tokens[at]?.pos === 'NUM') at++;
  const units = at;
  while (UNIT.test(tokens[at]?.lower ?? '')) at++;
  return isSum || at > units ? at : null;
}
