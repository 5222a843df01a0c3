import { particleOf } from '../../mentions/grammar/verb-phrase.ts';
import type { Token } from '../../text/analysed-text.ts';
import { UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { isBehindHyphen, isIngVerb, opensVerb, VERBAL } from './clause-edges.ts';
import { COMPLEX_PREPOSITIONS } from './data/complex-prepositions.ts';
import { NEGATIONS } from './data/negations.ts';
import { isShown } from './pending-clause.ts';

const PHRASE_START = new Set(['ADP', 'CCONJ', 'PART', 'SCONJ']);

/** "held in connection | with the fire" */
const isInPreposition = (tokens: readonly Token[], place: number): boolean =>
  COMPLEX_PREPOSITIONS.has(
    tokens
      .slice(Math.max(0, place - 2), place + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Whether a title may end before a word: no possessive, nor the last of a list ("piers, cranes and ferries"). */
export function opensPhrase(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token || isPossessive(token) || isBehindHyphen(tokens, place)) return false;
  if (isInPreposition(tokens, place)) return false;
  // "felt it was her duty to step | down"
  if (particleOf(tokens, place - 1) === token.lower) return false;
  // "gusts of up | to 90 miles an hour"
  if (token.lower === 'to' && tokens[place - 1]?.lower === 'up') return false;
  // "voted by nine | to two"
  if (token.lower === 'to' && tokens[place - 1]?.pos === 'NUM' && tokens[place + 1]?.pos === 'NUM')
    return false;
  if (token.pos === 'VERB') return /^(?:concerning|following|including|regarding)$/u.test(token.lower);
  if (isRelative(tokens, place)) return true;
  // "struck the island, killing nine"
  if (token.text === ',') return isIngVerb(tokens[place + 1]);
  const isListed = token.pos === 'CCONJ' && tokens.slice(place - 3, place).some(({ text }) => text === ',');
  const opens = PHRASE_START.has(token.pos) || opensAsClause(tokens, place);
  return opens && !isListed && !NEGATIONS.has(token.lower);
}

/** "the bridge | that was closed". */
function isRelative(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  const isPronoun = token?.pos === 'PRON' && /^(?:that|which|who|whose)$/u.test(token.lower);
  return isPronoun && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && opensVerb(tokens, place + 1);
}

const isPossessive = ({ lower, pos }: Token): boolean => pos === 'PART' && /^['’]?s?$/u.test(lower);

/** "Cheers broke out | as pictures of the crater came in"; what follows has a verb of its own, not so "is seen as a risk". */
export function opensAsClause(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.lower !== 'as' || !isShown(tokens, place + 1)) return false;
  const again = tokens.findIndex(({ pos, lower }, at) => at > place && (VERBAL.has(pos) || lower === 'as'));
  const next = tokens[again];
  return next !== undefined && (next.pos === 'AUX' || UNMISTAKABLE_PASTS.has(next.lower));
}
