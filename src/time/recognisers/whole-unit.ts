/** `all day`, `the whole year`, `the entire month`: how long, not when. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';

export const wholeUnit: Recogniser = {
  family: 'whole units',
  startsWith: Kind.determiner | Kind.quantity,
  recognise: (reader, at) => {
    const word = reader.word(at);
    const isWhole =
      word === 'the' &&
      (reader.word(at + 1) === 'whole' || reader.word(at + 1) === 'entire' || reader.word(at + 1) === 'full');
    if (!isWhole && word !== 'all') return null;
    const unitAt = isWhole ? at + 2 : at + 1;
    const { unit } = reader.at(unitAt).lexeme;
    // A company's "full year" is the year it reports on.
    if (unit?.unit === 'year' && reader.word(at + 1) === 'full')
      return phrase(at, unitAt + 1, {
        is: 'shifted',
        unit: 'year',
        shift: 0,
        from: reader.word(at - 1) === 'for' ? 'figures' : 'publication',
        extent: 'whole',
      });
    if (!unit || unit.isPlural || unit.unit === 'second' || unit.unit === 'quarter') return null;
    return phrase(at, unitAt + 1, { is: 'duration', amount: unit.times, unit: unit.unit, side: null });
  },
};
