import type { Token } from './analysed-text.ts';
import { AMBIGUOUS_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { verbLemma } from './verb-lemma.ts';

/** What shows that "shot" was done to somebody: whom it hit, or how it ended. */
const OBJECT = /^(?:DET|NUM|PRON|PROPN)$/u;
const HARMED = /^(?:hurt|injured|killed|wounded)$/u;
/** After these a noun is meant: "a shot", "his shot", "the mayor's shot", "a long shot". */
const OPENS_NOUN = /^(?:ADJ|DET|NUM|PART|PUNCT|VERB)$/u;
/** Determiners that say whose. */
export const POSSESSIVE = /^(?:her|his|its|my|our|their|your)$/u;

/**
 * "A man shot his wife", "police shot and wounded two": a past that the tagger took for the noun of the same form.
 * Null: it may well be the noun.
 */
export function ambiguousPast(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'NOUN') return null;
  if (MOVES.test(token.lower) && isBehindIndex(tokens, place))
    return retagged(token, 'VERB', verbLemma(token.lower));
  if (!AMBIGUOUS_PASTS.has(token.lower)) return null;
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  const next = tokens[place + 2];
  if (!before || POSSESSIVE.test(before.lower)) return null;
  if (OPENS_NOUN.test(before.pos) && !waitsForVerb(tokens, place)) return null;
  const isDone =
    OBJECT.test(after?.pos ?? '') ||
    after?.lower === 'dead' ||
    (after?.pos === 'CCONJ' && HARMED.test(next?.lower ?? ''));
  return isDone ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

const MOVES = /^(?:rose|shed|slid)$/u;

/** "The FTSE 100 rose 3%", "the S&P 500 shed 8": the number is the name's, and counts no roses. */
function isBehindIndex(tokens: readonly Token[], place: number): boolean {
  if (tokens[place - 1]?.pos !== 'NUM' || tokens[place - 2]?.pos !== 'PROPN') return false;
  const after = tokens[place + 1]?.pos ?? '';
  // "The Pier 9 shed burned": what is shed is told behind it.
  return tokens[place]?.lower === 'shed' ? SHED.test(after) : after !== 'NOUN';
}

const SHED = /^(?:ADJ|ADV|DET|NUM|PRON|SYM)$/u;

/** "Poe, 47, shot Lee": behind the comma after what is said of a subject its verb is still to come. */
function waitsForVerb(tokens: readonly Token[], place: number): boolean {
  if (tokens[place - 1]?.text !== ',') return false;
  const isSetOff = tokens.slice(1, place - 1).some(({ text }) => text === ',');
  return isSetOff && !tokens.slice(0, place).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
}
