/** Verbs in "-s" that the tagger takes for plurals: "The law bans all sales". */
import type { Token } from './analysed-text.ts';
import { retagged } from './retag.ts';
import { tokenBefore } from './token-before.ts';
import { verbLemma } from './verb-lemma.ts';
import { isVerb } from './wordnet/lexicon.ts';

/**
 * "The law bans all sales", "Russia blames 12 men", "The evidence points to arson", "said the test rules out a leak": a form
 * in "-s" behind a subject of one that opens its clause, where an object follows and no other verb is left for the
 * subject. Not "the police reports this week", "the riots Greece has seen".
 */
export function presentVerb(token: Token, tokens: readonly Token[], place: number): Token | null {
  // Asked of every noun.
  if (!token.lower.endsWith('s') || token.lower.endsWith('ss') || token.text !== token.lower) return null;
  if (place === 0 || !isSingular(tokens, place - 1) || !mayBeObject(tokens, place + 1)) return null;
  const lemma = verbLemma(token.lower);
  if (lemma === token.lower || !isVerb(lemma) || !opensWithSubject(tokens, place)) return null;
  return isOnlyVerb(tokens, place) ? retagged(token, 'VERB', lemma) : null;
}

/** Whether a verb's object, or its particle with one, may begin at a place. */
function mayBeObject(tokens: readonly Token[], place: number): boolean {
  const first = tokens[place];
  const next = tokens[place + 1];
  if (!first || OF_TIME.test(first.lower) || OF_TIME.test(next?.lower ?? '')) return false;
  if (PARTICLE.test(first.lower)) return OBJECT.test(next?.pos ?? '') && !isFigure(tokens, place + 1);
  switch (first.pos) {
    case 'PRON':
      return OBJECT_OR_OWNER.test(first.lower);
    case 'DET':
      // "Its shares both rose"
      return first.lower !== 'that' && (!FLOATING.test(first.lower) || NOMINAL.test(next?.pos ?? ''));
    case 'ADJ':
      // "the officers responsible for"
      return OBJECT.test(next?.pos ?? '');
    case 'NUM':
      return !isFigure(tokens, place);
    default:
      return OBJECT.test(first.pos) && next?.pos !== 'SYM';
  }
}

/** "3 percent", which prices move by, and nothing is done to. */
const isFigure = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.pos === 'NUM' && FIGURE_UNIT.test(tokens[place + 1]?.lower ?? '');

const OBJECT = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u;
const NOMINAL = /^(?:ADJ|NOUN|NUM|PRON|PROPN)$/u;
const OBJECT_OR_OWNER = /^(?:her|him|his|it|its|me|my|our|their|them|us|your)$/u;
const FLOATING = /^(?:all|both|each)$/u;
const PARTICLE = /^(?:down|off|out|to|up)$/u;
const FIGURE_UNIT = /^(?:%|cents?|per|percent|points?|times)$/u;
const OF_TIME =
  /^(?:\d{4}|last|next|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday|(?:autumn|day|decade|evening|month|morning|night|quarter|season|spring|summer|time|week|weekend|winter|year)s?)$/u;

/** A name, or a noun that may be of one thing: "the plan", "the ruling". */
function isSingular(tokens: readonly Token[], place: number): boolean {
  const last = tokens[place];
  if (last?.pos === 'PROPN') return true;
  if (last?.pos === 'NOUN') return last.lower === last.lemma;
  return last?.pos === 'ADJ' && last.lower.endsWith('ing') && tokenBefore(tokens, place)?.pos === 'DET';
}

/** Whether all before a place is one subject, with its article where it is no name, and opens the clause. */
function opensWithSubject(tokens: readonly Token[], place: number): boolean {
  let from = place;
  while (from > 0 && isInSubject(tokens[from - 1])) from--;
  const first = tokens[from];
  const isNoun = first?.pos === 'DET' || first?.pos === 'PRON';
  if (!isNoun && !isName(tokens, from, place)) return false;
  const before = tokenBefore(tokens, from);
  return before === undefined || OPENS_CLAUSE.test(before.lower) || OPENS_SPEECH.test(before.text);
}

const isInSubject = (token: Token | undefined): boolean =>
  token !== undefined && (IN_SUBJECT.has(token.pos) || OWNER.test(token.lower));

const IN_SUBJECT: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);
const OWNER = /^(?:her|his|its|my|our|their|your)$/u;
const OPENS_SPEECH = /^(?:["'“‘”.;:!?–—]|--)$/u;
const OPENS_CLAUSE = /^(?:although|because|but|if|said|saying|says|that|though|whether|while)$/u;

/** "Poe", "Northreach Air"; not "Goldman Sachs | profits surge", where the next word may be the verb. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  if (next?.pos === 'NOUN' && next.lower === next.lemma && isVerb(next.lower)) return false;
  return (
    tokens[from]?.pos === 'PROPN' && tokens.slice(from, to).every(({ pos }) => /^(?:PART|PROPN)$/u.test(pos))
  );
}

/** Whether no other verb is left for the subject in the rest of the clause, nor behind what a comma may put in. */
function isOnlyVerb(tokens: readonly Token[], place: number): boolean {
  for (let at = place + 1; at < tokens.length; at++) {
    const { pos, text } = tokens[at] as Token;
    if (isVerbal(tokens[at])) return false;
    if (text === 'that' || text === 'who') return !hasSecondVerb(tokens, at);
    if (pos === 'SCONJ' || /^[.;:!?"”]$/u.test(text)) return true;
    if (text === ',' && !isBetweenNames(tokens, at)) return !resumes(tokens, at);
  }
  return true;
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** "to Oslo, | Bonn and Rome" */
const isBetweenNames = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.pos === 'PROPN' && tokens[comma + 1]?.pos === 'PROPN';

/** "The state visits to Oslo, the first in years, | were cancelled". */
const resumes = (tokens: readonly Token[], comma: number): boolean =>
  tokens.some(({ text }, at) => at >= comma && text === ',' && isVerbal(tokens[at + 1]));

/** "The bus services to towns | that lie on the coast were cut": behind the relative clause's own verb another stands. */
function hasSecondVerb(tokens: readonly Token[], opener: number): boolean {
  let first = opener + 1;
  while (first < tokens.length && !isVerbal(tokens[first])) first++;
  while (/^(?:ADV|AUX|PART|VERB)$/u.test(tokens[first]?.pos ?? '')) first++;
  const rest = tokens.slice(first);
  const end = rest.findIndex(
    ({ pos, lower }) => /^(?:CCONJ|PUNCT|SCONJ)$/u.test(pos) || /^(?:that|to|who)$/u.test(lower),
  );
  return rest.slice(0, end < 0 ? rest.length : end).some(isVerbal);
}
