/** Months by their place: `last November`, `this May`, `this past July`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { readMonth } from './month-name.ts';

/** "last November", "this May", "next March 31". */
export function shiftedMonth(reader: TokenReader, at: number): readonly Phrase[] | null {
  const { shift } = reader.at(at).lexeme;
  const next = reader.word(at + 1) === 'past' || reader.word(at + 1) === 'coming' ? at + 2 : at + 1;
  const name = readMonth(reader, next);
  if (!name || shift === null) return null;
  // "this may have": the verb; "last March 3": the day decides.
  const isVerb =
    reader.word(next) === 'may' && reader.at(next).shape === 'word' && reader.at(next + 1).shape === 'word';
  if (isVerb || readDayOfMonth(reader, name.end)) return null;
  return [
    {
      first: at,
      end: next + 1,
      meaning: {
        is: 'month',
        year: null,
        month: name.month,
        shift: reader.at(next - 1).lexeme.shift ?? shift,
        before: null,
      },
      mod: null,
    },
  ];
}
