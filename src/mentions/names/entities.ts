import { remembering } from '../../text/remember.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { FIRM_WORDS } from '../data/firm-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { INSTITUTIONS } from '../data/institutions.ts';
import { KNOWN_INITIALS } from '../data/known-initials.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { OUTLETS } from '../data/outlets.ts';
import { OUTLET_WORDS } from '../data/outlet-words.ts';
import { PLACES } from '../data/places.ts';
import { regionsOf } from '../../text/wordnet/regions.ts';
import type { Participant } from '../event-mention.ts';

/** Somebody or something with a name, the same in all articles of a story. */
export interface Entity {
  /** Fullest name in the story: `Ann Poe`. */
  name: string;
  type: Participant['type'];
  isOutlet: boolean;
}

/** In decomposed text. */
const ACCENTS = /\p{M}/gu;
/** "WHO", "U.N." */
const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
/** What tells a son from his father, lower case: "Ben Ruiz Jr." */
export const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** Words of a name, lower case, without punctuation and generation suffixes. */
export const nameWords: (text: string) => readonly string[] = remembering((text) =>
  text
    .toLowerCase()
    .split(/[\s\-–/]+/u)
    .map((word) => word.replace(/[.,]+$/u, ''))
    .filter((word) => word !== '' && !GENERATION.test(word)),
);

export function isPlaceName(lower: string): boolean {
  return PLACES.has(lower);
}

export function isOutletName(text: string): boolean {
  // Of "El País" and "Clarín" the list has the bare letters.
  const lower = text.toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(/^the /u, '');
  const words = lower.split(/\s+/u);
  const isMasthead = OUTLET_WORDS.has(words.at(-1) ?? '') || MASTHEAD_OPENERS.test(words[0] ?? '');
  const isOfPlace = words[0] === 'times' && words[1] === 'of';
  // The tagger leaves "De" of "De Standaard" out of the name.
  const isKnown = OUTLETS.has(lower) || OUTLETS.has(`de ${lower}`);
  return isKnown || isOfPlace || (words.length > 1 && isMasthead && !PLACES.has(lower));
}

/** What opens the name of an outlet and nothing else's, of more than one word: "Radio Vell", "Sunday Standard". */
const MASTHEAD_OPENERS = /^(?:daily|radio|sunday)$/u;

/** "Northlake Foods": a trade by itself is no firm. */
const isFirmName = (words: readonly string[]): boolean =>
  words.length > 1 && FIRM_WORDS.has(words.at(-1) ?? '');

/** A town or region that WordNet knows; not what is rather somebody's given name ("Florence") or an abbreviation. */
const isTown = (lower: string): boolean =>
  lower.length > 2 && !GIVEN_NAMES.has(lower) && regionsOf(lower).length > 0;

/** "the Tesh Republic": what states are called, behind a name. */
const COUNTRY = /\p{L} (?:Emirates?|Islands|Kingdom|Republic)$/u;

/** "Macy's" */
const IN_S = /['’]s$/u;

/** What kind of thing a name stands for, by its words; a sighting decides what they leave open. */
export function typeOfName(text: string, looksPersonal: boolean): Participant['type'] {
  const lower = text.toLowerCase();
  if (PLACES.has(lower) || DEMONYMS.has(lower) || COUNTRY.test(text)) return 'place';
  const words = nameWords(text);
  if (isOutletName(text) || INSTITUTIONS.has(lower)) return 'organisation';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || isFirmName(words) || IN_S.test(lower))
    return 'organisation';
  const isKnown = KNOWN_INITIALS.has(lower.replaceAll('.', ''));
  if (INITIALS.test(text) && (isKnown || !looksPersonal)) return 'organisation';
  if (looksPersonal) return 'person';
  return isTown(lower) ? 'place' : 'unknown';
}

/** Whether two given names are spellings of one: Yuri and Yury, Sergei and Sergey, J. and John, Rob and Robert. */
export function isSameGivenName(a: string, b: string): boolean {
  const x = spelling(a);
  const y = spelling(b);
  if (x === y || x.startsWith(y) || y.startsWith(x)) return true;
  return Math.min(x.length, y.length) >= 5 && x[0] === y[0] && differByOne(x, y);
}

/** The same for the spellings of one sound in transcriptions. */
function spelling(name: string): string {
  return name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[yj]/gu, 'i')
    .replace(/ph|v$/gu, 'f')
    .replace(/c|q/gu, 'k')
    .replace(/([a-z])\1+/gu, '$1')
    .replace(/ei$|ii$/u, 'i');
}

/** Whether one letter was put in, left out or changed. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return long.slice(same + 1) === short.slice(same) || long.slice(same + 1) === short.slice(same + 1);
}
