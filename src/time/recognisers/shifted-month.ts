/** Months by their place: `last November`, `this May`, `this past July`. */
import { readDayOfMonth } from '../dates-in-digits.ts';
import type { Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import { readMonth } from './month-name.ts';
import { readMoreDays } from './more-days.ts';
import { readWhich } from './which-unit.ts';
import { readYearAfter } from './year-after.ts';

/** "the following January", "that June": from the time the text spoke of. */
export function monthFromText(reader: TokenReader, at: number): readonly Phrase[] | null {
  const which = readWhich(reader, at);
  const name = which?.from === 'text' ? readMonth(reader, which.end) : null;
  if (!which || !name || reader.at(which.end).shape !== 'capitalised') return null;
  // "said that June sales fell"
  const isConjunction =
    which.word === 'that' && (THAT_VERBS.has(reader.word(at - 1)) || !endsClause(reader, name.end));
  if (isConjunction || readDayOfMonth(reader, name.end)) return null;
  return phrase(at, which.end + 1, {
    is: 'month',
    year: null,
    month: name.month,
    shift: which.shift,
    before: null,
    from: 'text',
  });
}

/** "that June," but not "so that June sales". */
function endsClause(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at);
  return shape === 'end' || (shape === 'mark' && lower !== '-') || lower === 'and' || lower === 'when';
}

/** "last November", "this May", "next March 31". */
export function shiftedMonth(reader: TokenReader, at: number): readonly Phrase[] | null {
  const { shift } = reader.at(at).lexeme;
  const next = reader.word(at + 1) === 'past' || reader.word(at + 1) === 'coming' ? at + 2 : at + 1;
  const name = readMonth(reader, next);
  if (!name || shift === null) return null;
  const isVerb =
    reader.word(next) === 'may' && reader.at(next).shape === 'word' && reader.at(next + 1).shape === 'word';
  if (isVerb) return null;
  const day = readDayOfMonth(reader, name.end);
  // "last March 3 and 4", "this May 5, 1990": the days decide.
  if (day && (readMoreDays(reader, day).length > 0 || readYearAfter(reader, day.end))) return null;
  if (day) return phrase(at, day.end, { is: 'day', year: null, month: name.month, day: day.day, shift });
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
