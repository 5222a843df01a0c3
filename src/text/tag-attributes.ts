import { tokenBefore } from './token-before.ts';
import type { Token } from './analysed-text.ts';
import { POSSESSIVE } from './ambiguous-past.ts';
import { IRREGULAR_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { isIngForm, isPastParticiple } from './verb-forms.ts';
import { eventShare, verbShare } from './wordnet/lexicon.ts';

/** Prepositions that a noun phrase follows, and no verb: "in advanced talks". Particles ("up") are none of them. */
const OPENS_NOUN_PHRASE =
  /^(?:about|after|against|among|at|between|by|for|from|in|into|of|on|under|with|without)$/u;
const ARTICLE = /^(?:an?|the)$/u;
/** Share of its uses from which an -ing form names an event. */
const MOSTLY = 0.6;

const GENITIVE = /^['’]s?$/u;

/**
 * "attempted murder", "on paid leave", "an estimated 200", "the club's planned move": before a noun, behind a preposition
 * or whose it is, no verb of a clause.
 */
export function attribute(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !isPastParticiple(token.lower)) return null;
  // "It's closed plants": a verb's "has".
  const isGenitive = before?.pos !== 'AUX' && GENITIVE.test(before?.lower ?? '');
  const opensNoun =
    isGenitive || POSSESSIVE.test(before?.lower ?? '') || OPENS_NOUN_PHRASE.test(before?.lower ?? '');
  const isOfNoun = opensNoun && after?.pos === 'NOUN';
  const isOfNumber = /^an?$/u.test(before?.lower ?? '') && after?.pos === 'NUM';
  return isOfNoun || isOfNumber ? retagged(token, 'ADJ') : null;
}

/** "the acting director", "Acting Secretary Ann Poe": who only acts takes no object; of a day they act ("acting Monday"). */
export function actingPost(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.lower !== 'acting' || before?.pos === 'AUX') return null;
  const isOfPost = /^(?:NOUN|PROPN)$/u.test(after?.pos ?? '') && !OF_CALENDAR.test(after?.lower ?? '');
  return isOfPost ? retagged(token, 'ADJ') : null;
}

const OF_CALENDAR = /day$/u;

const PERIOD =
  /^(?:year|month|week|weekend|quarter|decade|century|night|spring|summer|autumn|fall|winter|season|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "sold it last year", "met him last May": no verb. */
export function lastPeriod(token: Token, after: Token | undefined): Token | null {
  const isLast = token.lower === 'last' && token.pos === 'VERB' && PERIOD.test(after?.lower ?? '');
  return isLast ? retagged(token, 'ADJ', 'last') : null;
}

/**
 * "led to the shooting.", "the fatal police shooting of a man": an -ing form with an article and no object; "a stabbing
 * in" is a noun whatever its form names elsewhere.
 */
export function gerundNoun(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !isIngForm(token.lower)) return null;
  const isArticled = ARTICLE.test(before?.lower ?? '');
  if (isArticled && after?.pos === 'ADP') return retagged(token, 'NOUN', token.lower);
  if (eventShare(token.lower) < MOSTLY) return null;
  const mayFollow = after === undefined || /^(?:AUX|PUNCT|VERB)$/u.test(after.pos);
  const isNamed = isArticled && mayFollow && after?.text !== '-';
  const isOf = /^(?:ADJ|NOUN)$/u.test(before?.pos ?? '') && after?.lower === 'of';
  return isNamed || isOf ? retagged(token, 'NOUN', token.lower) : null;
}

/** "the military said", "the offensive began", "a separatist as saying": a noun phrase ends in a noun. */
export function substantive(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'ADJ' || !ARTICLE.test(tokenBefore(tokens, place)?.lower ?? '')) return null;
  const after = tokens[place + 1];
  const next = tokens[place + 2];
  if (!after || token.text !== token.lower || /(?:ed|est|ing|th)$/u.test(token.lower)) return null;
  const isPast = after.lower.endsWith('ed') || IRREGULAR_PASTS.has(after.lower);
  // "a long lost friend"
  const isSubject = after.pos === 'VERB' && isPast && next !== undefined && !/^(?:ADJ|NOUN)$/u.test(next.pos);
  return isSubject || (after.lower === 'as' && next?.lower === 'saying')
    ? retagged(token, 'NOUN', token.lower)
    : null;
}

/** So little of a word's uses are a verb that the tagger isn't believed without a sign of one. */
const HARDLY_A_VERB = 0.02;
/** Signs of a verb before a bare form. */
const BEFORE_VERB = /^(?:ADV|AUX|PART|PRON|PUNCT)$/u;

/** "in the year-ago quarter": no verb. */
export function quarterAgo(token: Token, before: Token | undefined): Token | null {
  const isPeriod = token.lower === 'quarter' && /^(?:ago|earlier)$/u.test(before?.lower ?? '');
  return isPeriod && token.pos === 'VERB' ? retagged(token, 'NOUN', 'quarter') : null;
}

/** "say people died": a bare form that is hardly ever a verb, behind nothing that makes it one. */
export function hardlyVerb(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || token.text !== token.lemma || BEFORE_VERB.test(before?.pos ?? 'PUNCT'))
    return null;
  const share = verbShare(token.lemma);
  const hasObject = /^(?:DET|PRON)$/u.test(after?.pos ?? '');
  return share > 0 && share < HARDLY_A_VERB && !hasObject ? retagged(token, 'NOUN', token.lower) : null;
}

/**
 * "declared it sound", "found them clean": what somebody makes of a thing; not "found it | cost the city", with an
 * object.
 */
export function judged(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'VERB' || token.text !== token.lemma) return null;
  if (!/^(?:her|him|it|them)$/u.test(tokens[place - 1]?.lower ?? '')) return null;
  if (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|SYM)$/u.test(tokens[place + 1]?.pos ?? '')) return null;
  return JUDGING.test(tokens[place - 2]?.lemma ?? '') ? retagged(token, 'ADJ') : null;
}

const JUDGING = /^(?:certify|consider|declare|deem|find|judge|keep|leave|pronounce|rule)$/u;

/** "was taken to jail": where somebody is put, no verb. */
export function custody(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const isTold = token.pos === 'VERB' && token.lower === 'jail' && before?.lower === 'to';
  return isTold && /^(?:ADP|ADV|CCONJ|PUNCT)$/u.test(after?.pos ?? 'PUNCT')
    ? retagged(token, 'NOUN', 'jail')
    : null;
}
