/** `TOKYO (AP) _ He said Friday`: what is told of the day it is where the report was written. */
import type { TokenReader } from '../token-reader.ts';
import { EASTERN_PLACES } from '../words/zones.ts';

/**
 * Whether a weekday stands right behind a verb of telling in a report from the East. Nobody tells there on Thursday what
 * was said six days before as "said Friday".
 */
export function isToldInEast(reader: TokenReader, at: number): boolean {
  const verbAt = reader.word(at - 1) === 'on' ? at - 2 : at - 1;
  const isTold = TOLD.has(reader.word(verbAt)) || reader.word(verbAt - 1) === 'told';
  return isTold && hasEasternDateline(reader.text);
}

const TOLD = new Set(['announced', 'declared', 'reported', 'said', 'told']);

/** Capitals at the start of a text, "SEOUL, South Korea", before the dash or the agency in brackets. */
function hasEasternDateline(text: string): boolean {
  const [place = ''] =
    /^\s*[A-Z][A-Z ]{2,30}(?=,| ?[(_\u2013\u2014-])/.exec(text.slice(0, DATELINE_LENGTH)) ?? [];
  return EASTERN_PLACES.has(place.trim().split(' ').at(-1)?.toLowerCase() ?? '');
}

const DATELINE_LENGTH = 80;
