import type { Token } from './analysed-text.ts';
import { INVARIABLE_PASTS } from './data/irregular-verbs.ts';
import { retagged } from './retag.ts';
import { NOUNS_OF_MANY } from './data/collective-nouns.ts';
import { WITH_OBJECT_AND_BARE_FORM } from './data/verb-complements.ts';
import { WEEKDAYS } from './data/weekdays.ts';

/** Articles of one thing: what a verb agrees with ends in "-s". */
const OF_ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every']);
/** What may follow a noun; an object would follow a verb. */
const AFTER_NOUN = /^(?:ADP|AUX|CCONJ|PART|PUNCT|SCONJ)$/u;

/** "to a hunting lodge in", "an emergency update to", "the shut down": a bare form that an article opens is a noun. */
export function articled(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'VERB' || token.lower !== token.lemma) return null;
  let first = place - 1;
  while (isModifier(tokens[first])) first--;
  const article = tokens[first]?.lower ?? '';
  const isNext = first === place - 1;
  if (isNext && (article === 'the' || OF_ONE.has(article))) return asNoun(token);
  const isNoun =
    OF_ONE.has(article) &&
    !INVARIABLE_PASTS.has(token.lower) &&
    !tokens.slice(first, place).some(({ lower }) => NOUNS_OF_MANY.has(lower)) &&
    // "saw a woman run"
    !WITH_OBJECT_AND_BARE_FORM.has(tokens[first - 1]?.lemma ?? '') &&
    !/^(?:come|go)$/u.test(token.lower) &&
    (mayFollow(tokens[place + 1]) || isSubject(tokens, first + 1, place));
  return isNoun ? asNoun(token) : null;
}

/** Also the day on which it was: "during a traffic stop Monday". */
const mayFollow = (next: Token | undefined): boolean =>
  AFTER_NOUN.test(next?.pos ?? 'PUNCT') || WEEKDAYS.has(next?.lower ?? '');

/** "A faulty weld caused the loss": behind adjectives alone, and before a past verb. */
function isSubject(tokens: readonly Token[], from: number, place: number): boolean {
  const next = tokens[place + 1];
  const isPast = next?.pos === 'VERB' && next.lower !== next.lemma && !/(?:ing|s)$/u.test(next.lower);
  return isPast && tokens.slice(from, place).every(({ pos }) => pos !== 'NOUN');
}

/** What may stand between an article and its noun, of one thing. */
function isModifier(token: Token | undefined): boolean {
  // "in a televised address"
  if (token?.pos === 'ADJ' || (token?.pos === 'VERB' && token.lower.endsWith('ed'))) return true;
  return token?.pos === 'NOUN' && token.lower === token.lemma;
}

const asNoun = (token: Token): Token => retagged(token, 'NOUN', token.lower);
