import { remembering } from '../remember.ts';
import extract from './wordnet.json' with { type: 'json' };

/**
 * The countries of the world with their states and provinces, and which of them a place is or lies in, as far as
 * WordNet (Miller 1995) has them: capitals and larger towns, few others.
 */

/**
 * The regions that a name may be of, by their numbers: of `Georgia` the country and the state, of `Atlanta` the state.
 * None where it isn't known.
 */
export function regionsOf(name: string): readonly number[] {
  return regionsByName(name.toLowerCase());
}

/** Whether none of these regions is or lies in any of those, nor the other way round: `Vienna` and `Norway`. */
export function areApart(here: readonly number[], there: readonly number[]): boolean {
  return here.every((one) => there.every((other) => !liesIn(one, other) && !liesIn(other, one)));
}

function liesIn(region: number, other: number): boolean {
  return region === other || aroundOf(region).some((next) => liesIn(next, other));
}

const aroundOf = (region: number): readonly number[] => readNumbers(extract.regions[region] ?? '');

/**
 * Whether a name is that of a region or of a country's capital. A town may have namesakes that WordNet lacks: what is
 * known of it bears out what other words say, and contradicts nothing.
 */
export function isRegionName(name: string): boolean {
  return regionNames().has(name.toLowerCase());
}

let regions: ReadonlyMap<string, string> | null = null;
let towns: ReadonlyMap<string, string> | null = null;

/** Read when first asked for. */
const regionNames = (): ReadonlyMap<string, string> => (regions ??= byName(extract.regionNames));
const townNames = (): ReadonlyMap<string, string> => (towns ??= byName(extract.townNames));

const byName = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );

const regionsByName = remembering((name) =>
  readNumbers(regionNames().get(name) ?? townNames().get(name) ?? ''),
);

const readNumbers = remembering((list): readonly number[] =>
  list === '' ? [] : list.split(',').map(Number),
);
