import type { Dictionary, Synset } from './dictionary.ts';

/** Places of the world: what each name may be a region of or lie in, and how the regions lie in each other. */
export interface Places {
  /** Regions, and the capitals of countries: a name in lower case, then the numbers of the regions it may be or lie in. */
  regionNames: string[];
  /** The same of other towns, many of which have namesakes that the dictionary lacks. */
  townNames: string[];
  /** By number: the regions a region lies in, the next ones up. */
  regions: string[];
}

/** The lexicographer file of nouns for places. */
const LOCATION = 15;
/** What a set is an instance of, and what it is a part of. */
const INSTANCE = '@i';
const WHOLE = '#p';
/**
 * The kinds of places with borders, of which either lies in the other or they are apart. Not the colonies: those WordNet
 * has are of the past, and have since become states of the same name. Not possessions: they are a part and are none.
 */
const REGION = /^(?:country|kingdom|principality|state|sultanate)$| (?:country|province|region|state)$/u;
const CAPITAL = 'national capital';
/** "Capital of France" is no name. */
const DESCRIPTION = / capital$|^capital of | of the /u;

/** Takes of the dictionary the countries with their states and provinces, and what lies in one of them. */
export function extractPlaces({ synsets }: Dictionary): Places {
  const located = [...synsets].filter(
    ([, set]) => set.file === LOCATION && pointed(set, INSTANCE).length > 0,
  );
  const kindsOf = (set: Synset) => pointed(set, INSTANCE).map((kind) => synsets.get(kind)?.words[0] ?? '');
  // Of states that are no more, such as the Soviet Union, WordNet has no capital.
  const governed = new Set<string>();
  const govern = (synset: string): void => {
    for (const whole of pointed(synsets.get(synset), WHOLE)) {
      if (governed.has(whole)) continue;
      governed.add(whole);
      govern(whole);
    }
  };
  for (const [synset, set] of located) if (kindsOf(set).includes(CAPITAL)) govern(synset);
  const isToday = (synset: string): boolean =>
    governed.has(synset) || pointed(synsets.get(synset), WHOLE).some(isToday);
  const regions = located
    .filter(([synset, set]) => kindsOf(set).some((kind) => REGION.test(kind)) && isToday(synset))
    .map(([synset]) => synset)
    .sort();
  const numbers = new Map(regions.map((synset, number) => [synset, number]));

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
  /** "Korea", "Ireland": of a land that is shared, the regions that share it. */
  const sharing = (synset: string): number[] =>
    regions.flatMap((region) => {
      const set = synsets.get(region);
      return set && pointed(set, WHOLE).includes(synset) ? [numbers.get(region) ?? 0] : [];
    });

  const byName = new Map<string, { found: Set<number>; isRegion: boolean }>();
  for (const [synset, set] of located) {
    const own = numbers.get(synset);
    const found = own === undefined ? [...around(set), ...sharing(synset)] : [own];
    const isRegion = own !== undefined || kindsOf(set).includes(CAPITAL);
    for (const name of set.words.filter((word) => !DESCRIPTION.test(word))) {
      const known = byName.get(name) ?? { found: new Set(), isRegion: false };
      for (const number of found) known.found.add(number);
      if (known.found.size > 0)
        byName.set(name, { found: known.found, isRegion: known.isRegion || isRegion });
    }
  }
  const linesOf = (areRegions: boolean) =>
    [...byName]
      .filter(([, { isRegion }]) => isRegion === areRegions)
      .map(([name, { found }]) => `${name} ${sorted(found).join(',')}`)
      .sort((a, b) => (a < b ? -1 : 1));
  return {
    regionNames: linesOf(true),
    townNames: linesOf(false),
    regions: regions.map((synset) => {
      const set = synsets.get(synset);
      return set ? sorted(new Set(around(set))).join(',') : '';
    }),
  };
}

const pointed = (set: Synset | undefined, wanted: string): string[] =>
  (set?.pointers ?? []).filter(({ symbol }) => symbol === wanted).map(({ synset }) => synset);

const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);
