/** "once" for a time gone by: `was once the largest`, `a man who once ran`; in "once a week", "at once" it counts. */
import { isPastForm } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import { AFTER_COUNTING_ONCE, BEFORE_ONCE, ONCE_SUBJECTS } from '../words/once.ts';

export const once: Recogniser = {
  family: 'once upon a time',
  startsWith: Kind.quantity,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'once' || isHyphen(reader.word(at + 1))) return null;
    const before = reader.word(at - 1);
    const next = reader.word(at + 1);
    const isState = BEFORE_ONCE.has(before) && !AFTER_COUNTING_ONCE.has(next);
    const isTold = ONCE_SUBJECTS.has(before) && isPastForm(next);
    return isState || isTold ? phrase(at, at + 1, { is: 'reference', value: 'PAST_REF' }) : null;
  },
};
