/** Two parts of a year by one noun: `the first and second quarters of 1990`, `third- and fourth-quarter earnings`. */
import { readOrdinal } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning, YearPart } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { readYearOfPart } from './year-of-part.ts';

export const pairedParts: Recogniser = {
  family: 'two quarters or halves',
  startsWith: Kind.ordinal | Kind.determiner,
  recognise: (reader, at) => {
    const start = reader.word(at) === 'the' ? at + 1 : at;
    if ((reader.at(start).lexeme.kinds & Kind.ordinal) === 0) return null;
    const first = readOrdinal(reader, start);
    const joint = first && reader.afterHyphen(first.end);
    if (!first || joint === null || !JOINTS.has(reader.word(joint))) return null;
    const second = readOrdinal(reader, reader.word(joint + 1) === 'the' ? joint + 2 : joint + 1);
    if (!second || second.ordinal <= first.ordinal) return null;
    const nounAt = reader.afterHyphen(second.end);
    const of = partsOf(reader.word(nounAt), nounAt > second.end);
    const [from, to] = of ? [of(first.ordinal), of(second.ordinal)] : [null, null];
    const year = readYearOfPart(reader, nounAt + 1);
    // Games have halves as well.
    if (!from || !to || ('half' in from && !year)) return null;
    const meaning = (part: YearPart): Meaning => ({
      is: 'year-part',
      part,
      year: year?.year ?? null,
      shift: null,
      isFiscal: year?.isFiscal ?? false,
    });
    return [
      ...phrase(at, first.end, meaning(from)),
      ...phrase(joint + 1, year?.end ?? nounAt + 1, meaning(to)),
    ];
  },
};

const JOINTS = new Set(['and', 'or', 'through', 'to']);

/** What an ordinal counts before "quarters" and "halves", and before "-quarter" with a hyphen. */
function partsOf(noun: string, isHyphenated: boolean): ((ordinal: number) => YearPart | null) | null {
  if (noun === 'quarters' || (isHyphenated && noun === 'quarter'))
    return (quarter) => (quarter <= 4 ? { quarter } : null);
  return noun === 'halves' || (isHyphenated && noun === 'half')
    ? (half) => (half <= 2 ? { half } : null)
    : null;
}
