import type { CivilInterval } from '../event-list/schema.ts';
import type { Phrase } from './meaning.ts';
import type { Resolution } from './resolvers/resolution.ts';

/** A phrase with what it resolved to. */
export interface ResolvedPhrase {
  phrase: Phrase;
  resolution: Resolution;
  /** Where it lies, once bounds and ranges are read; null: nowhere on the calendar. */
  extent: { edtf: string; interval: CivilInterval } | null;
  /** Of a range or of a period told by its end, the tokens from the first of both phrases to the last. */
  range?: { first: number; end: number };
}

/** A phrase lies where its place does, until a refiner says more. */
export function withExtent(phrase: Phrase, resolution: Resolution): ResolvedPhrase {
  const { place } = resolution;
  if (!place) return { phrase, resolution, extent: null };
  const { edtf, start, end, precision } = place;
  // "about 1990": EDTF's approximate date. Its grammar lets seasons and decades take no such mark.
  const isAbout = phrase.mod === 'APPROX' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
  return {
    phrase,
    resolution,
    extent: { edtf: isAbout ? `${edtf}~` : edtf, interval: { start, end, precision } },
  };
}
