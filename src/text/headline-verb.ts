import { tokenBefore } from './token-before.ts';
import type { Token } from './analysed-text.ts';
import { isHyphen } from './hyphen.ts';
import { INVARIABLE_PASTS } from './data/irregular-verbs.ts';
import { likelihoodOfVerb } from './headline-likelihood.ts';
import { retagged } from './retag.ts';
import { verbLemma } from './verb-lemma.ts';
import { verbShare } from './wordnet/lexicon.ts';
import { WITH_BARE_FORM } from './data/verb-complements.ts';

/** What parts the clauses of a headline. */
const PARTS: ReadonlySet<string> = new Set([
  ...[',', ';', ':', '–', '—', '--', '|', '(', ')'],
  ...['after', 'as', 'because', 'before', 'but', 'if', 'since', 'that', 'when', 'while', 'who'],
]);
/** May stand behind the full stop of a sentence. */
const CLOSES = /^[”’"'»)\]]+$/u;
/** So much of a word's uses are a verb that the tagger is believed. */
const HARDLY_ANYTHING_ELSE = 0.97;

/**
 * Finds the verbs of a line that are taken for nouns: headlines stand in the present tense and leave out articles, so
 * that taggers read "Protesters torch bank" and "Ann Poe checks into hotel" as heaps of nouns. In each clause that has no
 * verb beyond doubt it is the word that is likeliest one by its form, by what stands beside it and by how often it is.
 */
export function withHeadlineVerb(tokens: readonly Token[]): readonly Token[] {
  // Some outlets end their headlines like sentences; a sentence has a verb.
  const last = tokens.findLast(({ text }) => !CLOSES.test(text));
  const isSentence = /^[.!?]$/u.test(last?.text ?? '');
  if (isSentence && tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return tokens;
  const found = [...tokens];
  let from = 0;
  let hasVerb = false;
  for (let to = 0; to <= tokens.length; to++) {
    // "Three Killed and Dozens Hurt", not "visits in Oslo and Bergen were cancelled".
    const isJoint = hasVerb && tokens[to]?.lower === 'and';
    hasVerb ||= isBeyondDoubt(tokens, to);
    if (to < tokens.length && !isJoint && !PARTS.has(tokens[to]?.lower ?? '')) continue;
    mendClause(found, from, to);
    from = to + 1;
    hasVerb = false;
  }
  return found;
}

/** Tags the likeliest verb of a clause as one, and what can be none beside it as a noun. */
function mendClause(tokens: Token[], from: number, to: number): void {
  let best = -1;
  let most = 0;
  for (let place = from; place < to; place++) {
    if (isBeyondDoubt(tokens, place)) {
      mendBeside(tokens, place);
      return;
    }
    const likelihood = likelihoodOfVerb(tokens, place, { from, to });
    if (likelihood > most) [best, most] = [place, likelihood];
  }
  const verb = tokens[best];
  if (!verb) return;
  tokens[best] = retagged(verb, 'VERB', verbLemma(verb.lower));
  for (let place = from; place < to; place++) {
    const token = tokens[place];
    if (token && place !== best && token.pos === 'VERB' && isBareOrPresent(token, tokens[place - 1]))
      tokens[place] = retagged(token, 'NOUN');
  }
}

/** "reject pay offer", "suspect charged": beside a verb that is beyond doubt, what may be a noun is one. */
function mendBeside(tokens: Token[], verb: number): void {
  const suspect = tokens[verb - 1];
  const head = tokens[verb];
  const object = tokens[verb + 1];
  const isPast = head?.pos === 'VERB' && head.lower !== head.lemma && !head.lower.endsWith('s');
  if (isPast && suspect && isAmbiguous(suspect, tokens[verb - 2]))
    tokens[verb - 1] = retagged(suspect, 'NOUN');
  if (head?.pos !== 'VERB' || !object || WITH_BARE_FORM.has(head.lemma)) return;
  if (isAmbiguous(object, head) && tokens[verb + 2]?.pos === 'NOUN')
    tokens[verb + 1] = retagged(object, 'NOUN');
}

const isAmbiguous = (token: Token, before: Token | undefined): boolean =>
  token.pos === 'VERB' && isBareOrPresent(token, before) && verbShare(token.lemma) < HARDLY_ANYTHING_ELSE;

/** A verb in the past, or that is hardly ever anything else; not an infinitive, a gerund or part of a compound. */
function isBeyondDoubt(tokens: readonly Token[], place: number): boolean {
  const before = tokenBefore(tokens, place);
  const token = tokens[place];
  if (token?.pos === 'AUX') return true;
  if (token?.pos !== 'VERB' || token.lower.endsWith('ing')) return false;
  if (before?.lower === 'to' || isHyphen(before?.text) || isHyphen(tokens[place + 1]?.text)) return false;
  // "on injured list"
  if (/^(?:ADJ|ADP|DET)$/u.test(before?.pos ?? '') && tokens[place + 1]?.pos === 'NOUN') return false;
  return !isBareOrPresent(token, before) || verbShare(token.lemma) >= HARDLY_ANYTHING_ELSE;
}

/** "suspect", "reports": a form that may as well be a noun's, and no infinitive. */
const isBareOrPresent = ({ lower, lemma }: Token, before: Token | undefined): boolean =>
  before?.lower !== 'to' && (lower === lemma || /[^s]s$/u.test(lower)) && !INVARIABLE_PASTS.has(lower);
