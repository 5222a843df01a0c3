import type { Token } from './analysed-text.ts';
import { IRREGULAR_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { isIngForm, isPastParticiple } from './verb-forms.ts';
import { eventShare } from './wordnet/lexicon.ts';

/** Prepositions that a noun phrase follows, and no verb: "in advanced talks". Particles ("up") are none of them. */
const OPENS_NOUN_PHRASE =
  /^(?:about|after|against|among|at|between|by|for|from|in|into|of|on|under|with|without)$/u;
const ARTICLE = /^(?:an?|the)$/u;
/** Share of its uses from which an -ing form names an event. */
const MOSTLY = 0.6;

/** "attempted murder", "on paid leave", "an estimated 200": before a noun, behind a preposition, no verb of a clause. */
export function attribute(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !isPastParticiple(token.lower)) return null;
  const isOfNoun = OPENS_NOUN_PHRASE.test(before?.lower ?? '') && after?.pos === 'NOUN';
  const isOfNumber = /^an?$/u.test(before?.lower ?? '') && after?.pos === 'NUM';
  return isOfNoun || isOfNumber ? retagged(token, 'ADJ') : null;
}

/** "led to the shooting.", "the fatal police shooting of a man": an -ing form with an article and no object. */
export function gerundNoun(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !isIngForm(token.lower) || eventShare(token.lower) < MOSTLY) return null;
  const mayFollow = after === undefined || /^(?:ADP|AUX|PUNCT|VERB)$/u.test(after.pos);
  const isNamed = ARTICLE.test(before?.lower ?? '') && mayFollow && after?.text !== '-';
  const isOf = /^(?:ADJ|NOUN)$/u.test(before?.pos ?? '') && after?.lower === 'of';
  return isNamed || isOf ? retagged(token, 'NOUN', token.lower) : null;
}

/** "the military said", "the offensive began", "a separatist as saying": a noun phrase ends in a noun. */
export function substantive(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'ADJ' || !ARTICLE.test(tokens[place - 1]?.lower ?? '')) return null;
  const [after, next] = [tokens[place + 1], tokens[place + 2]];
  if (!after || token.text !== token.lower || /(?:ed|est|ing|th)$/u.test(token.lower)) return null;
  const isPast = after.lower.endsWith('ed') || IRREGULAR_PASTS.has(after.lower);
  // "a long lost friend"
  const isSubject = after.pos === 'VERB' && isPast && next !== undefined && !/^(?:ADJ|NOUN)$/u.test(next.pos);
  return isSubject || (after.lower === 'as' && next?.lower === 'saying')
    ? retagged(token, 'NOUN', token.lower)
    : null;
}
