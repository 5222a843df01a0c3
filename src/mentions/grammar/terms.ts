import type { Token } from '../../text/analysed-text.ts';
import { EMPTY_TERMS } from '../data/empty-terms.ts';
import { eventVerbOf } from '../triggers/event-noun.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X']);

/** Most words show it by their first letter. */
const isWord = (lower: string): boolean => (lower >= 'a' && lower < '{') || /[\p{L}\d]/u.test(lower);

/** The stem of a content word, a noun made of a verb as its verb; null for every other token. */
export function termOf({ pos, lower, lemma }: Token): string | null {
  if (!CONTENT.has(pos) || EMPTY_TERMS.has(lemma) || !isWord(lower)) return null;
  return pos === 'NOUN' ? (eventVerbOf(lemma) ?? lemma) : lemma;
}

/** The terms of a sentence among those of its tokens. */
export function termsOf(terms: readonly (string | null)[]): string[] {
  // A list that grew holds room for more, and these stay as long as their mentions.
  return terms.filter((term) => term !== null).slice();
}

/** The terms at some of a sentence's tokens, but not at one of them. */
export function termsBeside(
  terms: readonly (string | null)[],
  places: readonly number[],
  at: number,
): string[] {
  const found: string[] = [];
  for (const place of places) {
    const term = terms[place];
    if (term != null && place !== at) found.push(term);
  }
  return found.slice();
}
