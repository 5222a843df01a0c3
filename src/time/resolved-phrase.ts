import type { CivilInterval } from '../event-list/schema.ts';
import type { Phrase } from './meaning.ts';
import type { Resolution } from './resolvers/resolution.ts';

/** A phrase with what it resolved to. */
export interface ResolvedPhrase {
  phrase: Phrase;
  resolution: Resolution;
  /** Where it lies, once bounds and ranges are read; null: nowhere on the calendar. */
  extent: { edtf: string; interval: CivilInterval } | null;
}

/** A phrase lies where its place does, until a refiner says more. */
export function withExtent(phrase: Phrase, resolution: Resolution): ResolvedPhrase {
  const { place } = resolution;
  if (!place) return { phrase, resolution, extent: null };
  const { edtf, start, end, precision } = place;
  return { phrase, resolution, extent: { edtf, interval: { start, end, precision } } };
}
