/** A weekday told by the day beside it: `the Friday before Easter`, `the Tuesday after Labor Day`. */
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';

export const dayBeside: Recogniser = {
  family: 'weekdays beside another day',
  startsWith: Kind.determiner,
  recognise: (reader, at) => {
    const { weekday } = reader.at(at + 1).lexeme;
    const side = SIDES[reader.word(at + 2)];
    if (reader.word(at) !== 'the' || weekday === null || side === undefined) return null;
    const [day] = holiday.recognise(reader, at + 3) ?? monthDate.recognise(reader, at + 3) ?? [];
    const isDay = day?.meaning.is === 'holiday' || day?.meaning.is === 'day';
    return isDay ? phrase(at, at + 2, { is: 'beside', weekday, side, of: day.meaning }) : null;
  },
};

const SIDES: Record<string, -1 | 1> = { after: 1, before: -1 };
