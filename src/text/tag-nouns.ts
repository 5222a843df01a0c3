import type { Token } from './analysed-text.ts';
import { INVARIABLE_PASTS, IRREGULAR_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { eventShare } from './wordnet/lexicon.ts';

/** Share of its uses from which a noun names an event rather than a thing or a person. */
const MOSTLY = 0.6;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const CAPITALISED_WORD = /^\p{Lu}\p{Ll}+$/u;

/** "the mayor's help", "during his address": a bare verb form after a possessor is a noun. */
export function possessed(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !/^(?:['’]s|his|its|their|my|our|your)$/u.test(before?.lower ?? ''))
    return null;
  const isNoun = token.lower === token.lemma && after?.pos !== 'NOUN' && after?.pos !== 'DET';
  return isNoun ? retagged(token, 'NOUN', token.lower) : null;
}

/** "the ferries' owner": the apostrophe of a possessor in "s", not a closing quote. */
export function possessor(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'PUNCT' || (token.text !== "'" && token.text !== '’') || before?.end !== token.start)
    return null;
  const isPossessor = /[szx]$/u.test(before.lower) && after !== undefined && after.start > token.end;
  return isPossessor && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(after.pos) ? retagged(token, 'PART', "'s") : null;
}

const LEADS_TO_NOUN = /^(?:against|for|from|into|of|to|with)$/u;

/** "ended hopes", "led to talks": an "-s" form after a past verb is its object, and after a preposition no verb. */
export function thing(token: Token, before: Token | undefined): Token | null {
  const isObject = token.pos === 'VERB' && /[^s]s$/u.test(token.lower) && token.lower !== token.lemma;
  return isObject &&
    (LEADS_TO_NOUN.test(before?.lower ?? '') || (before?.pos === 'VERB' && before.lower.endsWith('ed')))
    ? retagged(token, 'NOUN', token.lemma)
    : null;
}

/** "return to work", "went back to work": where somebody goes, no verb. */
export function workplace(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'VERB' || token.lower !== 'work' || tokens[place - 1]?.lower !== 'to') return null;
  const goes = /^(?:return|go|get|come|head)$/u.test(tokens[place - 2]?.lemma ?? '');
  return goes || tokens[place - 2]?.lower === 'back' ? retagged(token, 'NOUN', 'work') : null;
}

/** "came to power", "swept to power": where somebody gets, no verb. */
export function powerGained(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'VERB' || token.lower !== 'power' || tokens[place - 1]?.lower !== 'to') return null;
  const verb = tokens[place - 2];
  const gets = /^(?:bring|climb|come|elect|propel|restore|return|rise|sweep|vote)$/u.test(verb?.lemma ?? '');
  return gets || verb?.lower === 'back' ? retagged(token, 'NOUN', 'power') : null;
}

/** "according to police": no infinitive. */
export function named(token: Token, tokens: readonly Token[], place: number): Token | null {
  const isNamed = token.pos === 'VERB' && tokens[place - 1]?.lower === 'to';
  return isNamed && tokens[place - 2]?.lower === 'according' ? retagged(token, 'NOUN', token.lower) : null;
}

/** "Ann Grant Hall": a bare form between the words of a name is no verb; a past may be one ("Poe Hit Car"). */
export function nameWord(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !CAPITALISED.test(token.text)) return null;
  if (IRREGULAR_PASTS.has(token.lower) || INVARIABLE_PASTS.has(token.lower)) return null;
  const isBetween = before?.pos === 'PROPN' && after?.pos === 'PROPN';
  return isBetween && token.lower === token.lemma ? retagged(token, 'PROPN', token.lower) : null;
}

/** "Testimony in the trial": a sentence's first word has its capital by its place. */
export function openingNoun(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'PROPN' || after?.pos !== 'ADP' || !CAPITALISED_WORD.test(token.text)) return null;
  const opens = before === undefined || /^[.!?:]$/u.test(before.text);
  return opens && eventShare(token.lower) >= MOSTLY ? retagged(token, 'NOUN', token.lower) : null;
}

/** "a gunshot wound": the noun, hardly ever the past of "wind". */
export function wound(token: Token, before: Token | undefined): Token | null {
  if (token.lower !== 'wound' || token.pos !== 'VERB') return null;
  return /^(?:ADJ|DET|NOUN)$/u.test(before?.pos ?? '') ? retagged(token, 'NOUN', 'wound') : null;
}

/** "a fine of $4 million", "a high-speed chase", "Saturday's final": an adjective that no noun follows is one. */
export function nominal(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'ADJ' || !/^(?:ADJ|DET|NOUN|PART)$/u.test(before?.pos ?? '')) return null;
  // "was not final", "were all final"
  if (/^(?:all|both|each|n['’]t|not)$/u.test(before?.lower ?? '')) return null;
  const opensPhrase = before?.pos === 'DET' || /^['’]s$/u.test(before?.lower ?? '');
  const isOf =
    opensPhrase && after?.lower === 'of' && !/(?:est|th|first|last|second|third)$/u.test(token.lower);
  const isAlone = /^(?:ADP|AUX|DET|PUNCT)$/u.test(after?.pos ?? 'PUNCT') && after?.text !== '-';
  const isEvent = isAlone && after?.text !== ',' && eventShare(token.lower) >= MOSTLY;
  return isOf || isEvent ? retagged(token, 'NOUN', token.lower) : null;
}
