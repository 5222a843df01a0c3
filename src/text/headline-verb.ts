import type { Token } from './analysed-text.ts';
import { retagged } from './retag.ts';
import { isDictionaryWord } from './tokens.ts';
import { verbLemma } from './verb-lemma.ts';
import { isVerb } from './wordnet/lexicon.ts';

const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NUM', 'PRON', 'PROPN']);

/**
 * Finds the verb of a line that has none: headlines stand in the present tense, and taggers take "Ann Poe checks into a
 * hotel" for a name with its checks. It is the first "-s" form of a verb after a name and before what may depend on it.
 */
export function withHeadlineVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.text === '.' || tokens.some(isFinite)) return tokens;
  const at = tokens.findIndex((token, place) => mayBeVerb(token, tokens[place - 1], tokens[place + 1]));
  const verb = tokens[at];
  return verb ? tokens.with(at, retagged(verb, 'VERB', verbLemma(verb.lower))) : tokens;
}

function mayBeVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'NOUN') return false;
  if (!before || !isName(before) || !OPENS_COMPLEMENT.has(after?.pos ?? '')) return false;
  return /\p{Ll}{2}s$/u.test(token.text) && isVerb(verbLemma(token.lower));
}

/** In a title every word has a capital: there a name is also what no dictionary has. */
function isName({ pos, lower }: Token): boolean {
  return pos === 'PROPN' || (pos === 'NOUN' && !isDictionaryWord(lower));
}

/** A verb that is neither an infinitive nor a gerund nor part of a compound. */
function isFinite(token: Token, place: number, tokens: readonly Token[]): boolean {
  if (token.pos === 'AUX') return true;
  if (token.pos !== 'VERB' || token.lower.endsWith('ing')) return false;
  return tokens[place - 1]?.lower !== 'to' && tokens[place - 1]?.text !== '-';
}
