/** Quarters by their place: `the latest quarter`, `this quarter`, `the latest period`. */
import { sentenceAround } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { QUARTER_SHIFTS, RESULTS, TEXT_QUARTERS } from '../words/business-year.ts';

export const placedQuarter: Recogniser = {
  family: 'quarters by their place',
  startsWith: Kind.determiner | Kind.shift | Kind.fiscal | Kind.quantity,
  recognise: (reader, at) => {
    const isDetermined = (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 && reader.word(at) !== 'that';
    const start = isDetermined ? at + 1 : at;
    const isMost = reader.word(start) === 'most' || reader.word(start) === 'just';
    const word = reader.word(isMost ? start + 1 : start);
    const shift = QUARTER_SHIFTS.get(word);
    const nounAt = isMost ? start + 2 : start + 1;
    if (shift === undefined) return null;
    const isLatest = word === 'latest' || (word === 'recent' && isMost);
    if (isDetermined && isLatest && isPeriod(reader, nounAt))
      return phrase(at, nounAt + 1, {
        is: 'shifted',
        unit: 'quarter',
        shift: 0,
        from: 'text',
        extent: 'whole',
      });
    if (reader.word(nounAt) !== 'quarter') return null;
    const from = TEXT_QUARTERS.has(word) ? 'text' : 'publication';
    return phrase(at, nounAt + 1, { is: 'shifted', unit: 'quarter', shift, from, extent: 'whole' });
  },
};

/** "in the latest period": the one whose results the sentence gives; not "the latest period of unrest". */
function isPeriod(reader: TokenReader, at: number): boolean {
  if (reader.word(at) !== 'period' || reader.word(at + 1) === 'of' || reader.word(at + 1) === 'for')
    return false;
  const { first, end } = sentenceAround(reader, at, at + 1);
  for (let index = first; index < end; index++) if (RESULTS.has(reader.word(index))) return true;
  return false;
}
