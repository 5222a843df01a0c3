import { isDictionaryWord } from '../text/tokens.ts';
import { verbLemma } from '../text/verb-lemma.ts';
import { EVENT_NOUNS } from './data/event-nouns.ts';
import { NO_EVENT_NOUNS } from './data/no-event-nouns.ts';

/** Suffixes that make nouns of verbs, each with what stands in its place in the verb, likeliest first. */
const SUFFIXES: readonly [suffix: string, endings: readonly string[]][] = [
  ['ification', ['ify']],
  ['ization', ['ize']],
  ['isation', ['ise']],
  ['ation', ['ate', 'e', '']],
  ['ition', ['ite', 'e', '']],
  ['ction', ['ct']],
  ['ption', ['pt']],
  ['ssion', ['ss', 't']],
  ['ution', ['ute']],
  ['etion', ['ete']],
  ['sion', ['de', 'd', 'se']],
  ['ment', ['', 'e']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
];
/** Shorter verbs come about by chance: "st-ation". */
const SHORTEST_VERB = 4;

/**
 * The verb a noun is made of (`denial` → `deny`), or the noun itself where it names an event of its own
 * (`earthquake`); null for what is no event.
 *
 * @param lemma singular, lower case
 */
export function eventVerbOf(lemma: string): string | null {
  const remembered = memory.get(lemma);
  if (remembered !== undefined) return remembered;
  const verb = deriveVerb(lemma);
  memory.set(lemma, verb);
  return verb;
}

/** A text has far fewer different words than words. */
const memory = new Map<string, string | null>();

function deriveVerb(lemma: string): string | null {
  const known = EVENT_NOUNS.get(lemma);
  if (known !== undefined) return known;
  if (NO_EVENT_NOUNS.has(lemma)) return null;
  if (/\p{L}{3}ing$/u.test(lemma)) {
    const verb = verbLemma(lemma);
    return verb !== lemma.slice(0, -3) || isDictionaryWord(verb) ? verb : null;
  }
  for (const [suffix, endings] of SUFFIXES) {
    if (!lemma.endsWith(suffix)) continue;
    const stem = lemma.slice(0, -suffix.length);
    const verb = endings
      .map((ending) => stem + ending)
      .find((form) => form.length >= SHORTEST_VERB && isDictionaryWord(form));
    return verb ?? null;
  }
  return null;
}
