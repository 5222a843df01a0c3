/** `the turn of the century`: the years around it; which century the tense tells. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';

export const turnOfCentury: Recogniser = {
  family: 'turns of the century',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const isTurn =
      reader.word(at) === 'the' && reader.word(at + 1) === 'turn' && reader.word(at + 2) === 'of';
    const isCentury = reader.word(at + 4) === 'century' || reader.word(at + 4) === 'millennium';
    return isTurn && isCentury && reader.word(at + 3) === 'the'
      ? phrase(at, at + 5, { is: 'turn-of-century' })
      : null;
  },
};
