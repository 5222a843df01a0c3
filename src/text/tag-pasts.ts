/** Pasts that the tagger takes for nouns or adjectives. */
import type { Token } from './analysed-text.ts';
import { AMBIGUOUS_PASTS, INVARIABLE_PASTS, IRREGULAR_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { tokenBefore } from './token-before.ts';
import { verbLemma } from './verb-lemma.ts';
import { isVerb } from './wordnet/lexicon.ts';

const REGULAR_PAST = /^\p{Ll}{2,}ed$/u;

/** "The two shook hands": a past that is no noun. */
export function pastVerb(token: Token, before: Token | undefined): Token | null {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  if (!IRREGULAR_PASTS.has(token.lower) || AMBIGUOUS_PASTS.has(token.lower)) return null;
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'PUNCT') return null;
  return retagged(token, 'VERB', verbLemma(token.lower));
}

/** "had burst", "has spread": after "have" a participle that looks like a noun, unless a noun follows. */
export function perfect(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'NOUN' || before?.pos !== 'AUX' || before.lemma !== 'have') return null;
  const isParticiple = IRREGULAR_PASTS.has(token.lower) || INVARIABLE_PASTS.has(token.lower);
  const mayFollow = after === undefined || /^(?:ADP|ADV|DET|PUNCT)$/u.test(after.pos);
  return isParticiple && mayFollow ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/**
 * "nobody drowned", "have soured", "police arrested Ann Poe", "was foiled by": a regular past taken for an adjective, or
 * for a noun, "Poe strangled his wife".
 */
export function regularPast(token: Token, tokens: readonly Token[], place: number): Token | null {
  // Asked of every noun.
  if (!token.lower.endsWith('ed')) return null;
  if (!REGULAR_PAST.test(token.text) || (token.pos === 'NOUN' && !isPastOfObject(token, tokens[place + 1])))
    return null;
  let back = place - 1;
  while (tokens[back]?.pos === 'ADV') back--;
  const before = tokens[back];
  const after = tokens[place + 1];
  const isPerfect = before?.pos === 'AUX' && before.lemma === 'have';
  const isPassive = before?.pos === 'AUX' && before.lemma === 'be' && after?.lower === 'by';
  const isFinite =
    /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '') &&
    /^(?:PUNCT|ADP|DET|ADV|NUM|PRON|PROPN)$/u.test(after?.pos ?? 'PUNCT');
  return isPerfect || isPassive || isFinite || isBehindQuotation(tokens, place)
    ? retagged(token, 'VERB', verbLemma(token.lower))
    : null;
}

/** “It is a lie,” fumed Ann Poe. */
const isBehindQuotation = (tokens: readonly Token[], place: number): boolean =>
  /^(?:["”]|'')$/u.test(tokens[place - 1]?.text ?? '') &&
  /^[,!?]$/u.test(tokens[place - 2]?.text ?? '') &&
  /^(?:DET|NOUN|PRON|PROPN)$/u.test(tokens[place + 1]?.pos ?? '');

/** "strangled his wife": no "breed" and no "speed". */
const isPastOfObject = ({ lower }: Token, after: Token | undefined): boolean =>
  /^(?:DET|PRON|PROPN)$/u.test(after?.pos ?? '') && verbLemma(lower) !== lower && isVerb(verbLemma(lower));

/** "but split up", "and foiled an attack", "and hurt a dozen": a past after "and" or "but" that something depends on. */
export function joinedPast(token: Token, tokens: readonly Token[], place: number): Token | null {
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || tokenBefore(tokens, place)?.pos !== 'CCONJ')
    return null;
  const isRegular = token.pos === 'ADJ' && REGULAR_PAST.test(token.text);
  // "armed and masked Russians"
  if (isRegular && tokens[place - 2]?.pos === 'ADJ') return null;
  if (!isRegular && !(INVARIABLE_PASTS.has(token.lower) && token.text === token.lower)) return null;
  const after = tokens[place + 1];
  const isFollowed =
    /^(?:DET|NUM|PRON|PROPN)$/u.test(after?.pos ?? '') ||
    /^(?:down|off|out|up)$/u.test(after?.lower ?? '') ||
    // "swam but drowned."
    (isRegular && tokens[place - 2]?.pos === 'VERB' && (after?.pos ?? 'PUNCT') === 'PUNCT');
  const isAfterVerb = tokens.slice(Math.max(0, place - REACH), place).some(({ pos }) => pos === 'VERB');
  return isFollowed && isAfterVerb ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** How far before "and" the verb may stand that a verb is joined to. */
const REACH = 12;
