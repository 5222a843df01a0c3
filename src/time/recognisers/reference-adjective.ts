/** Adjectives of a vague time: `the current crisis`, `a recent attack`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { isShouted } from './shouting.ts';
import { REFERENCE_ADJECTIVES, TERMS_OF_CURRENT } from '../words/phrases.ts';

export const referenceAdjective: Recogniser = {
  family: 'current, recent',
  startsWith: Kind.reference,
  recognise: (reader, at) => {
    const value = REFERENCE_ADJECTIVES.get(reader.word(at));
    if (value === undefined || !standsBeforeNoun(reader, at) || COMPARING.has(reader.word(at - 1)))
      return null;
    return phrase(at, at + 1, { is: 'reference', value });
  },
};

/** "the current against them", "recent, bitter": no noun follows that it could tell of. */
function standsBeforeNoun(reader: TokenReader, at: number): boolean {
  const next = reader.at(at + 1);
  if (isInName(reader, at)) return false;
  if (isHyphen(reader.word(at - 1)) || (next.shape !== 'word' && next.shape !== 'capitalised')) return false;
  if (next.lower.startsWith("'") || NO_NOUN_STARTS.has(next.lower)) return false;
  return (
    reader.word(at) !== 'current' || !(TERMS_OF_CURRENT.has(next.lower) || FLOWS.has(reader.word(at - 1)))
  );
}

/** "at Current Books": a capital within a sentence. */
function isInName(reader: TokenReader, at: number): boolean {
  const before = reader.at(at - 1).shape;
  if (isShouted(reader, at)) return false;
  return reader.at(at).shape === 'capitalised' && (before === 'word' || before === 'capitalised');
}

/** "the most recent", "as recent as": the degree makes another sense. */
const COMPARING = new Set(['as', 'less', 'more', 'most', 'too']);

/** What flows: "an electric current of". */
const FLOWS = new Set(['alternating', 'direct', 'electric', 'electrical', 'ocean', 'strong', 'swift']);

/** After the noun "current" or the predicate "is recent". */
const NO_NOUN_STARTS = new Set([
  'against', 'as', 'at', 'but', 'by', 'flows', 'for', 'from', 'in', 'into', 'is', 'of', 'on', 'that', 'through', 'to', 'was', 'when',
  'which', 'with',
]); // prettier-ignore
