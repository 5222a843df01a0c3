/** `today`, `yesterday`, `tomorrow`, `the day before yesterday`, `the day after tomorrow`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';

const daysFromToday = (shift: number): Meaning => ({
  is: 'shifted',
  unit: 'day',
  shift,
  from: 'publication',
  extent: 'whole',
});

export const deicticDay: Recogniser = {
  family: 'days named from today',
  startsWith: Kind.deicticDay | Kind.determiner,
  recognise: (reader, at) => {
    const { deicticDay: shift } = reader.at(at).lexeme;
    if (shift !== null)
      return isMasthead(reader.text, reader.at(at).start) ? null : phrase(at, at + 1, daysFromToday(shift));
    if (reader.word(at) !== 'the' || reader.word(at + 1) !== 'day') return null;
    const direction = reader.word(at + 2);
    const reference = reader.at(at + 3).lexeme.deicticDay;
    if (direction === 'before' && reference === -1) return phrase(at, at + 4, daysFromToday(-2));
    return direction === 'after' && reference === 1 ? phrase(at, at + 4, daysFromToday(2)) : null;
  },
};

/** "USA Today", "Russia Today": an outlet. */
function isMasthead(text: string, offset: number): boolean {
  return (
    text.startsWith('Today', offset) &&
    /(?:USA|[A-Z][a-z]+) $/.test(text.slice(Math.max(0, offset - 16), offset))
  );
}
