import { NAME_PARTICLE, SECOND_PARTICLE } from '../../mentions/data/name-particles.ts';
import type { Sentence, Token } from '../../text/analysed-text.ts';
import { hasCapitalOfName } from './capital-of-name.ts';

/** How a story's words are written within a sentence: lower case → `G20`, `Russia`, `bridge`. */
export type Casing = ReadonlyMap<string, string>;

/** Marks that a capital comes after, whatever the word. */
const OPENS_SENTENCE = /^(?:["“‘':.?!]|``)$/u;

/** Learns from a story's prose how each word is mostly written, where no sentence opens with it. */
export function learnCasing(sentences: Iterable<Sentence>): Casing {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    if (sentence.kind === 'headline' || sentence.kind === 'highlight' || isLowerCased(sentence.tokens))
      continue;
    for (const [place, token] of sentence.tokens.entries()) {
      if (place === 0 || OPENS_SENTENCE.test(sentence.tokens[place - 1]?.text ?? '')) continue;
      const forms = counts.get(token.lower) ?? new Map<string, number>();
      counts.set(token.lower, forms.set(token.text, (forms.get(token.text) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([lower, forms]) => [lower, commonest(forms)]));
}

/** The same with the names of people, of which a story in lower case may have none in capitals. */
export function withNames(casing: Casing, names: Iterable<string>): Casing {
  const forms = new Map(casing);
  for (const name of names)
    for (const [place, word] of name.split(/ |(?<=-)/u).entries()) {
      const lower = word.toLowerCase();
      // "Jon van der Poe": small within a name, whatever tagged it as a name.
      const isSmall = place > 0 && (NAME_PARTICLE.test(lower) || SECOND_PARTICLE.test(lower));
      if (!forms.has(lower)) forms.set(lower, isSmall ? lower : word);
    }
  return forms;
}

/**
 * Whether the first of some words has its capital of its own, by what the story writes elsewhere; where it is written
 * nowhere else, if it is a name.
 */
function isCapitalised(tokens: readonly Token[], casing: Casing): boolean {
  const lower = tokens[0]?.lower ?? '';
  const known = casing.get(lower);
  return known === undefined ? hasCapitalOfName(tokens) : known !== lower;
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const sorted = [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return sorted[0]?.[0] ?? '';
}

/** Whether a sentence comes from a lower-cased text: it has letters and none is a capital. */
export function isLowerCased(tokens: readonly Token[]): boolean {
  return tokens.every(({ text, lower }) => text === lower);
}

const INITIALS = /^(?:\p{Ll}\.){2,}$/u;
const LETTER_AND_DIGIT = /^\p{Ll}{1,2}\d+$/u;

/** A token of a lower-cased text as the story writes it, else as its form tells: names, initials, `G20`. */
export function repairCase(token: Token, casing: Casing): string {
  const known = casing.get(token.lower);
  if (known) return known;
  if (INITIALS.test(token.lower) || LETTER_AND_DIGIT.test(token.lower)) return token.text.toUpperCase();
  return token.pos === 'PROPN' ? capitalise(token.text) : token.text;
}

export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The same words with a small first letter. */
export function uncapitalised(words: string): string {
  const [letter = ''] = words;
  return letter.toLowerCase() + words.slice(letter.length);
}

/** A title's words behind "Poe: ": a word that only stands first is written small. */
export function withSmallStart(words: string, tokens: readonly Token[], casing: Casing): string {
  const [first] = tokens;
  // "the weather service" in the place of "it"
  const isPhrase = first?.lower.startsWith('the ') === true;
  if (!first || (isCapitalised(tokens, casing) && !isPhrase) || first.lower === 'i') return words;
  return uncapitalised(words);
}
