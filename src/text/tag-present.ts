/** Verbs in "-s" that the tagger takes for plurals: "The law bans all sales". */
import type { Token } from './analysed-text.ts';
import { retagged } from './retag.ts';
import { tokenBefore } from './token-before.ts';
import { verbLemma } from './verb-lemma.ts';
import { isVerb } from './wordnet/lexicon.ts';

/**
 * "The law bans all sales", "Russia blames 12 men", "The evidence points to arson", "said the test rules out a leak": a form
 * in "-s" behind a subject of one that opens its clause, where an object follows and no other verb is left for it. Not
 * "the police reports this week", "the riots Greece has seen".
 */
export function presentVerb(token: Token, tokens: readonly Token[], place: number): Token | null {
  // Asked of every noun.
  if (token.pos !== 'NOUN' || !/[^s]s$/u.test(token.lower) || token.text !== token.lower) return null;
  const object = objectBehind(tokens, place + 1);
  if (object === null || !isSingular(tokens, place - 1)) return null;
  const lemma = verbLemma(token.lower);
  if (lemma === token.lower || !isVerb(lemma) || !opensWithSubject(tokens, place)) return null;
  return object === 'sure' || isOnlyVerb(tokens, place) ? retagged(token, 'VERB', lemma) : null;
}

/** How surely what stands at a place is a verb's object; null: it is none. */
function objectBehind(tokens: readonly Token[], place: number): 'sure' | 'likely' | null {
  const first = tokens[place];
  const next = tokens[place + 1];
  if (!first || OF_TIME.test(first.lower) || OF_TIME.test(next?.lower ?? '')) return null;
  if (first.pos === 'PRON') return OBJECT_FORM.test(first.lower) ? 'sure' : null;
  if (first.pos === 'DET') {
    if (first.lower === 'that') return null;
    // "Its shares both rose"
    return FLOATING.test(first.lower) && !/^(?:ADJ|NOUN|NUM|PRON|PROPN)$/u.test(next?.pos ?? '')
      ? null
      : 'sure';
  }
  if (PARTICLE.test(first.lower)) return OBJECT.test(next?.pos ?? '') ? 'likely' : null;
  if (first.pos === 'NUM') return OF_FIGURES.test(next?.lower ?? '') ? null : 'likely';
  return OBJECT.test(first.pos) ? 'likely' : null;
}

const OBJECT = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u;
const OBJECT_FORM = /^(?:her|him|his|it|its|me|my|our|their|them|us|your)$/u;
const FLOATING = /^(?:all|both|each)$/u;
const PARTICLE = /^(?:down|off|out|to|up)$/u;
const OF_FIGURES = /^(?:cents?|per|percent|points?|times|%)$/u;
const OF_TIME =
  /^(?:\d{4}|last|next|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|(?:day|week|weekend|month|quarter|year|decade|season|summer|winter|autumn|spring|morning|evening|night|time)s?)$/u;

/** A name, or a noun that may be of one thing: "the plan", "the ruling". */
function isSingular(tokens: readonly Token[], place: number): boolean {
  const last = tokens[place];
  if (last?.pos === 'PROPN') return true;
  if (last?.pos === 'NOUN') return last.lower === last.lemma;
  return last?.pos === 'ADJ' && last.lower.endsWith('ing') && tokenBefore(tokens, place)?.pos === 'DET';
}

const IN_SUBJECT: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/** Whether all before a place is one subject, with its article where it is no name, and opens the clause. */
function opensWithSubject(tokens: readonly Token[], place: number): boolean {
  let from = place;
  while (from > 0 && isInSubject(tokens[from - 1])) from--;
  const first = tokens[from];
  const isWhole =
    first?.pos === 'DET' || first?.pos === 'PRON' || (first?.pos === 'PROPN' && isNamed(tokens, from, place));
  const before = tokenBefore(tokens, from);
  if (!isWhole) return false;
  if (before === undefined || OPENS_CLAUSE.test(before.lower)) return true;
  return OPENS_SPEECH.test(before.text);
}

const isInSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (IN_SUBJECT.has(token.pos) || /^(?:her|his|its|my|our|their|your)$/u.test(token.lower));

/** "Poe", "Northreach Air", not "Norway exports": nothing but a name. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  // "Oil prices rise": a capital says nothing of a sentence's first word.
  const next = tokens[to + 1];
  if (to === 1 && next?.pos === 'NOUN' && next.lower === next.lemma && isVerb(next.lower)) return false;
  return tokens.slice(from, to).every(({ pos }) => pos === 'PROPN' || pos === 'PART');
}

const OPENS_SPEECH = /^(?:["'“‘”.;:!?–—]|--)$/u;
const OPENS_CLAUSE = /^(?:although|and|because|but|if|said|saying|says|that|though|whether|while)$/u;

/** Whether no other verb stands in the rest of the clause, nor behind what a comma may put in. */
function isOnlyVerb(tokens: readonly Token[], place: number): boolean {
  for (let at = place + 1; at < tokens.length; at++) {
    const { pos, text } = tokens[at] as Token;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos === 'SCONJ' || /^(?:[.;:!?"”]|that|who)$/u.test(text)) return true;
    if (text === ',') return !resumes(tokens, at);
  }
  return true;
}

/** "The state visits to Oslo, the first in years, | were cancelled". */
const resumes = (tokens: readonly Token[], comma: number): boolean =>
  tokens.some(
    ({ text }, at) => at >= comma && text === ',' && /^(?:AUX|VERB)$/u.test(tokens[at + 1]?.pos ?? ''),
  );
