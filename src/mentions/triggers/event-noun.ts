import { eventShare, verbsOf } from '../../text/wordnet/lexicon.ts';
import { remembering } from '../../text/remember.ts';
import { isDictionaryWord } from '../../text/tagger.ts';
import { verbLemma } from '../../text/verb-lemma.ts';
import { EVENT_NOUNS } from '../data/event-nouns.ts';
import { NO_EVENT_NOUNS } from '../data/no-event-nouns.ts';

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

/** What a noun names, and how surely. */
interface EventNoun {
  /** The verb it is made of, or the noun itself where it names an event of its own. */
  verb: string;
  /** Whether it names an event where it stands, 0 to 1. */
  surety: number;
}

/** A noun of the list, one made of a verb by its form, and one that WordNet alone has for an event. */
const SURETY = { listed: 0.8, formed: 0.5, known: 0.25 };
/** Share of a noun's uses that name events: of one made by its form, of one that WordNet alone knows. */
const LEAST_SHARE = { formed: 0.1, known: 0.6 };

/**
 * The verb a noun is made of (`denial` → `deny`), or the noun itself where it names an event of its own
 * (`earthquake`); null for what is no event.
 *
 * @param lemma singular, lower case
 */
export function eventVerbOf(lemma: string): string | null {
  return eventNoun(lemma)?.verb ?? null;
}

/** How surely a noun names an event, 0 (not at all) to 1. */
export function eventSurety(lemma: string): number {
  return eventNoun(lemma)?.surety ?? 0;
}

const eventNoun = remembering((lemma): EventNoun | null => {
  const listed = EVENT_NOUNS.get(lemma);
  if (listed !== undefined) return { verb: listed, surety: SURETY.listed };
  if (NO_EVENT_NOUNS.has(lemma)) return null;
  const formed = gerundOf(lemma) ?? suffixedVerb(lemma);
  if (formed !== null) return { verb: formed, surety: SURETY.formed };
  if (eventShare(lemma) < LEAST_SHARE.known) return null;
  return { verb: verbsOf(lemma)[0] ?? lemma, surety: SURETY.known };
});

/** `hiring` → `hire`. */
function gerundOf(lemma: string): string | null {
  if (!/\p{L}{3}ing$/u.test(lemma)) return null;
  const verb = verbLemma(lemma);
  return verb !== lemma.slice(0, -3) || isDictionaryWord(verb) ? verb : null;
}

/** `annexation` → `annex`, not where the word hardly names an event: `apartment`. */
function suffixedVerb(lemma: string): string | null {
  const found = SUFFIXES.find(([suffix]) => lemma.endsWith(suffix));
  if (!found || eventShare(lemma) < LEAST_SHARE.formed) return null;
  const [suffix, endings] = found;
  const stem = lemma.slice(0, -suffix.length);
  const forms = endings.map((ending) => stem + ending);
  return forms.find((form) => form.length >= SHORTEST_VERB && isDictionaryWord(form)) ?? null;
}
