import type { Dictionary, Synset } from './dictionary.ts';

/** Places of the world: what each name may be a region of or lie in, and how the regions lie in each other. */
export interface Places {
  /** A name in lower case, then the numbers of its regions: itself, or of a town those it lies in. */
  places: string[];
  /** By number: the regions a region lies in, the next ones up. */
  regions: string[];
}

/** The lexicographer file of nouns for places. */
const LOCATION = 15;
/** What a set is an instance of, and what it is a part of. */
const INSTANCE = '@i';
const WHOLE = '#p';
/**
 * The kinds of places with borders: of two such either lies in the other or they are apart. Not the colonies: those
 * WordNet has are of the past, and have since become states of the same name.
 */
const REGION =
  /^(?:commonwealth|country|kingdom|possession|principality|state|sultanate)$| (?:country|province|region|state)$/u;
/** "Capital of France" is no name. */
const DESCRIPTION = / capital$|^capital of | of the /u;

/** Takes of the dictionary the countries with their states and provinces, and what lies in one of them. */
export function extractPlaces({ synsets }: Dictionary): Places {
  const located = [...synsets].filter(
    ([, set]) => set.file === LOCATION && pointed(set, INSTANCE).length > 0,
  );
  const regions = located.filter(([, set]) => isRegion(set)).map(([synset]) => synset);
  const numbers = new Map(regions.sort().map((synset, number) => [synset, number]));

  /** The next regions that contain a set, by number. */
  const around = (set: Synset, seen: ReadonlySet<string> = new Set()): number[] =>
    pointed(set, WHOLE)
      .filter((whole) => !seen.has(whole))
      .flatMap((whole) => {
        const number = numbers.get(whole);
        if (number !== undefined) return [number];
        const next = synsets.get(whole);
        return next ? around(next, new Set([...seen, whole])) : [];
      });

  const byName = new Map<string, Set<number>>();
  for (const [synset, set] of located) {
    const own = numbers.get(synset);
    const found = own === undefined ? around(set) : [own];
    for (const name of set.words.filter((word) => !DESCRIPTION.test(word)))
      for (const number of found) byName.set(name, (byName.get(name) ?? new Set()).add(number));
  }
  return {
    places: [...byName]
      .map(([name, found]) => `${name} ${sorted(found).join(',')}`)
      .sort((a, b) => (a < b ? -1 : 1)),
    regions: [...numbers.keys()].map((synset) => {
      const set = synsets.get(synset);
      return set ? sorted(new Set(around(set))).join(',') : '';
    }),
  };

  function isRegion(set: Synset): boolean {
    return pointed(set, INSTANCE).some((kind) => REGION.test(synsets.get(kind)?.words[0] ?? ''));
  }
}

const pointed = ({ pointers }: Synset, wanted: string): string[] =>
  pointers.filter(({ symbol }) => symbol === wanted).map(({ synset }) => synset);

const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
