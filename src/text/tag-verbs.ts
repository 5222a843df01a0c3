/** Verbs that the tagger takes for nouns or adjectives, told by what stands beside them. */
import type { Token } from './analysed-text.ts';
import { INVARIABLE_PASTS } from './data/irregular-verbs.ts';
import { MODALS } from './data/modals.ts';
import { MOVABLE, retagged } from './retag.ts';
import { verbLemma } from './verb-lemma.ts';
import { isVerb } from './wordnet/lexicon.ts';
import { tokenBefore } from './token-before.ts';

const ALL_LOWER = /^\p{Ll}+$/u;

/** "will close", "would not strike": after a modal stands a verb, whatever it looks like. */
export function afterModal(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  let from = place;
  let before = tokenBefore(tokens, from);
  while (before && MOVABLE.has(before.pos) && before.lower !== 'to') before = tokenBefore(tokens, --from);
  const isModal = before?.pos === 'AUX' && MODALS.has(before.lower);
  return isModal && tokens[place + 1]?.pos !== 'VERB' && ALL_LOWER.test(token.text)
    ? retagged(token, 'VERB', verbLemma(token.lower))
    : null;
}

/**
 * "records show that the ferry", "Northreach claims that the ferry": before "that" a bare form after a plural is a verb,
 * and a form in "-s" after a name where none came before; not "the talk show that".
 */
export function claim(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokens[place - 1];
  if (token.pos !== 'NOUN' || tokens[place + 1]?.lower !== 'that') return null;
  const lemma = verbLemma(token.lower);
  const isPlural = before?.pos === 'NOUN' && before.lower !== before.lemma && before.lower.endsWith('s');
  if (token.lower === token.lemma)
    return isPlural && isVerb(token.lower) ? retagged(token, 'VERB', token.lower) : null;
  const isSaying = /^(?:allege|argue|claim|doubt|fear|hope|note|report|state|warn)$/u.test(lemma);
  // "Insurance claims that were filed"
  const isRelative = /^(?:AUX|VERB)$/u.test(tokens[place + 2]?.pos ?? '');
  if (!isSaying || before?.pos !== 'PROPN' || isRelative || token.text !== token.lower) return null;
  return isFirstVerb(tokens, place) ? retagged(token, 'VERB', lemma) : null;
}

/**
 * "Northreach plans a launch", "the strike, which began in May, cost the port": between a subject and an article stands
 * a verb. No other may have come before: nouns follow verbs in this way ("gave the boys the ball").
 */
export function beforeObject(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (token.pos !== 'NOUN' || token.text !== token.lower || after?.pos !== 'DET') return null;
  if (!/^(?:an?|its|the|their)$/u.test(after.lower)) return null;
  const lemma = verbLemma(token.lower);
  const isPast = INVARIABLE_PASTS.has(token.lower) && before?.text === ',';
  const isPresent = /[^s]s$/u.test(token.lower) && lemma !== token.lower && isVerb(lemma);
  const isFirst = isFirstVerb(tokens, place);
  const mayFollow = before?.pos === 'PROPN' || (before?.pos === 'NOUN' && before.lower === before.lemma);
  // "Harborough face a cup final": a team, of which many write in the plural.
  const isOfMany = /^(?:face|host)$/u.test(token.lower) && before?.pos === 'PROPN';
  return isPast || ((isPresent || isOfMany) && isFirst && mayFollow) ? retagged(token, 'VERB', lemma) : null;
}

/** "Northreach plans to close a pier": a form in "-s" between a name and an infinitive, where no verb came before. */
export function beforeInfinitive(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'NOUN' || tokens[place + 1]?.lower !== 'to') return null;
  if (tokens[place - 1]?.pos !== 'PROPN' || tokens[place + 2]?.pos !== 'VERB') return null;
  if (token.text !== token.lower || !/[^s]s$/u.test(token.lower)) return null;
  const lemma = verbLemma(token.lower);
  const isFirst = isFirstVerb(tokens, place);
  return isFirst && /^(?:aim|hope|move|plan|promise|vow)$/u.test(lemma)
    ? retagged(token, 'VERB', lemma)
    : null;
}

/** "who chairs the board": an -s form between a relative pronoun and an object is a verb. */
export function afterRelative(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): Token | null {
  const isVerb = token.pos === 'NOUN' && before?.lower === 'who' && /[^s]s$/u.test(token.lower);
  return isVerb && (after?.pos === 'PROPN' || after?.pos === 'DET')
    ? retagged(token, 'VERB', verbLemma(token.lower))
    : null;
}

/** "nominations close on Friday", "talks open in Rome": after a plural no adjective stands before "on" or "in". */
export function opening(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'ADJ' || !/^(?:close|open)$/u.test(token.lower)) return null;
  const isPlural = /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') && /[^s]s$/u.test(before?.lower ?? '');
  return isPlural && /^(?:at|in|on)$/u.test(after?.lower ?? '') ? retagged(token, 'VERB', token.lower) : null;
}

/** Whether no verb stands before a place in its sentence. */
function isFirstVerb(tokens: readonly Token[], place: number): boolean {
  for (let back = place - 1; back >= 0; back--) {
    const { pos, text } = tokens[back] as Token;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos === 'PUNCT' && /^[.!?]+$/u.test(text)) return true;
  }
  return true;
}
