import { isDictionaryWord } from '../../text/tagger.ts';
import { KNOWN_INITIALS } from '../data/known-initials.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { TITLES } from '../data/titles.ts';
import { isPlaceName } from './entities.ts';

/** "UN", "U.N.": of two letters or more. */
const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const CAPITAL = /^\p{Lu}/u;
/** How many letters it takes for the words to be no chance: "EU" has many. */
const SURE = 3;

/**
 * Of a story's names the initials that stand for a body that it names, by that name: "UN", "U.N." of "United Nations".
 * Not where several have them, nor what everybody takes for something else: "NBA" is no National Bar Association, "the
 * PM" a post and "CBS" an outlet.
 *
 * @param isBody whether the story has a name as a body's
 * @param isOutlet whether a name is an outlet's
 */
export function spelledOut(
  names: readonly string[],
  isBody: (name: string) => boolean,
  isOutlet: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const short = names.filter((name) => INITIALS.test(name));
  if (short.length === 0) return new Map();
  const byInitials = new Map<string, string | null>();
  for (const name of names) {
    const words = name.split(' ').filter((word) => CAPITAL.test(word));
    if (words.length < 2) continue;
    const initials = words.map(([first = '']) => first).join('');
    byInitials.set(initials, byInitials.has(initials) ? null : name);
  }
  return new Map(
    short.flatMap((name): [string, string][] => {
      const initials = name.replaceAll('.', '');
      const full = byInitials.get(initials);
      if (!full || !isBody(full) || isOutlet(full) || isOutlet(initials)) return [];
      return mayStandFor(initials, full) ? [[name, full]] : [];
    }),
  );
}

function mayStandFor(initials: string, full: string): boolean {
  const lower = initials.toLowerCase();
  const known = KNOWN_INITIALS.get(lower);
  if (known !== undefined) return known === full.toLowerCase();
  return (
    initials.length >= SURE &&
    !isPlaceName(lower) &&
    !TITLES.has(lower) &&
    !ROLE_NOUNS.has(lower) &&
    !isDictionaryWord(lower)
  );
}
