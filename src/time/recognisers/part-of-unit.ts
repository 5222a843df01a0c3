/** Parts of a unit by their place: `earlier this year`, `later that evening`, `earlier in the week`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { dayPart } from './day-part.ts';
import { shiftedUnit } from './shifted-unit.ts';

/** "earlier this year", "later last month", "earlier in the week", "later that day". */
export const partOfUnit: Recogniser = {
  family: 'earlier and later in a unit',
  startsWith: Kind.modifier,
  recognise: (reader, at) => {
    const word = reader.word(at);
    if (word !== 'earlier' && word !== 'later') return null;
    const next = reader.word(at + 1) === 'in' || reader.word(at + 1) === 'on' ? at + 2 : at + 1;
    const found =
      dayPart.recognise(reader, next) ?? shiftedUnit.recognise(reader, next) ?? wholeUnit(reader, next);
    const [inner] = found ?? [];
    if (inner?.meaning.is === 'day-part') return [{ ...inner, first: at }];
    if (inner?.meaning.is !== 'shifted') return null;
    const extent = word === 'earlier' ? 'elapsed' : 'remaining';
    return [{ ...inner, first: at, meaning: { ...inner.meaning, extent } }];
  },
};

/** "the week" in "earlier in the week". */
function wholeUnit(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const { unit } = reader.at(at + 1).lexeme;
  if (reader.word(at) !== 'the' || !unit || unit.isPlural || unit.unit === 'second') return null;
  const from = unit.unit === 'day' ? 'text' : 'publication';
  return phrase(at, at + 2, { is: 'shifted', unit: unit.unit, shift: 0, from, extent: 'whole' });
}
