/** `today`, `yesterday`, `tomorrow`, `the day before yesterday`, `the day after tomorrow`. */
import { endsSentence } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';

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
    if (shift !== null && isMasthead(reader.text, reader.at(at).start)) return null;
    if (shift === 0 && isNowadays(reader, at))
      return phrase(at, at + 1, { is: 'reference', value: 'PRESENT_REF' });
    if (shift !== null) return phrase(at, at + 1, daysFromToday(shift));
    if (reader.word(at) !== 'the' || reader.word(at + 1) !== 'day') return null;
    const direction = reader.word(at + 2);
    const reference = reader.at(at + 3).lexeme.deicticDay;
    if (direction === 'before' && reference === -1) return phrase(at, at + 4, daysFromToday(-2));
    return direction === 'after' && reference === 1 ? phrase(at, at + 4, daysFromToday(2)) : null;
  },
};

/**
 * "Three years ago it had $40 million; today it has $1.2 billion": set against years gone by and with a verb of what
 * is, no single day.
 */
function isNowadays(reader: TokenReader, at: number): boolean {
  if (reader.word(at) !== 'today' || !isClauseStart(reader, at) || !isStateAhead(reader, at)) return false;
  for (let index = at - 1; index >= at - SENTENCE_REACH && !endsSentence(reader, index); index--) {
    const { lower, shape, number } = reader.at(index);
    if (LONG_UNITS.has(lower) && reader.word(index + 1) === 'ago') return true;
    if (
      shape === 'number' &&
      lower.length === 4 &&
      number >= 1800 &&
      number <= 2100 &&
      reader.word(index - 1) === 'in'
    )
      return true;
  }
  return false;
}

const SENTENCE_REACH = 40;
const LONG_UNITS = new Set(['century', 'decade', 'decades', 'generation', 'year', 'years']);

const isClauseStart = (reader: TokenReader, at: number): boolean =>
  CLAUSE_STARTS.has(reader.word(at - 1)) || isDash(reader.word(at - 1));
const CLAUSE_STARTS = new Set([',', ';', 'and', 'but', 'while']);

/** A verb of what is, within a few words: "today it has", "today its sales are". */
function isStateAhead(reader: TokenReader, at: number): boolean {
  for (let index = at + 1; index <= at + 5; index++) if (STATES.has(reader.word(index))) return true;
  return false;
}

const STATES = new Set(['are', 'do', 'has', 'have', 'is']);

/** "USA Today", "Russia Today": an outlet. */
function isMasthead(text: string, offset: number): boolean {
  return (
    text.startsWith('Today', offset) &&
    /(?:USA|[A-Z][a-z]+) $/.test(text.slice(Math.max(0, offset - 16), offset))
  );
}
