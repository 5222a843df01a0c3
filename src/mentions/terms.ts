import type { Token } from '../text/analysed-text.ts';
import { eventVerbOf } from './event-noun.ts';

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV|X)$/u;
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

/** Stems of the content words among tokens, in their order: nouns made of verbs count as their verbs. */
export function termsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (!CONTENT.test(token.pos) || !/[\p{L}\d]/u.test(token.lower) || EMPTY.has(token.lemma)) return [];
    return [token.pos === 'NOUN' ? (eventVerbOf(token.lemma) ?? token.lemma) : token.lemma];
  });
}
