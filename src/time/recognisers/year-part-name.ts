/** The name of a part of the business year: `third quarter`, `fiscal third quarter`, `second-half`, `final quarter`. */
import { readOrdinal } from '../amounts.ts';
import type { YearPart } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { FISCAL_ADJECTIVES } from '../words/business-year.ts';

export interface NamedPart {
  /** Index after its last token. */
  end: number;
  part: YearPart;
  isFiscal: boolean;
}

/** The part of a year that is named from a token on. */
export function readPartName(reader: TokenReader, at: number): NamedPart | null {
  let next = FISCAL_ADJECTIVES.has(reader.word(at)) ? at + 1 : at;
  const last = LAST_WORDS.has(reader.word(next));
  const ordinal = last ? { end: next + 1, ordinal: 0 } : readOrdinal(reader, next);
  if (!ordinal) return null;
  next = reader.afterHyphen(ordinal.end);
  const isFiscal = FISCAL_ADJECTIVES.has(reader.word(at)) || FISCAL_ADJECTIVES.has(reader.word(next));
  if (FISCAL_ADJECTIVES.has(reader.word(next))) next++;
  const noun = reader.word(next);
  // "the second quarter-final"
  if (reader.afterHyphen(next + 1) > next + 1) return null;
  if (noun === 'quarter' && ordinal.ordinal <= 4)
    return { end: next + 1, part: { quarter: last ? 4 : ordinal.ordinal }, isFiscal };
  if (noun === 'half' && ordinal.ordinal <= 2)
    return { end: next + 1, part: { half: last ? 2 : ordinal.ordinal }, isFiscal };
  return null;
}

/** "the last quarter of 1997"; without its year it is the one before now. */
const LAST_WORDS = new Set(['closing', 'final', 'last']);
