import type { Token } from '../text/analysed-text.ts';
import { remembering } from '../text/remember.ts';
import { eventVerbOf } from './event-noun.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X']);
/** Content words that tell nothing apart. */
const EMPTY: ReadonlySet<string> = new Set([
  'also',
  'be',
  'do',
  'get',
  'go',
  'have',
  'just',
  'make',
  'now',
  'say',
  'so',
  'still',
  'take',
  'tell',
  'then',
  'there',
  'very',
]);

const isWord = remembering((lower) => /[\p{L}\d]/u.test(lower));

/** The stem of a content word, a noun made of a verb as its verb; null for every other token. */
export function termOf({ pos, lower, lemma }: Token): string | null {
  if (!CONTENT.has(pos) || EMPTY.has(lemma) || !isWord(lower)) return null;
  return pos === 'NOUN' ? (eventVerbOf(lemma) ?? lemma) : lemma;
}

/** The terms among those of a sentence's tokens that `places` names. */
export function termsAt(terms: readonly (string | null)[], places: Iterable<number>): string[] {
  const found: string[] = [];
  for (const place of places) {
    const term = terms[place];
    if (term != null) found.push(term);
  }
  // A list that grew holds room for more, and these stay as long as their mentions.
  return found.slice();
}
