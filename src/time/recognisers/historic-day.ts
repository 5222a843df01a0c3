/** Days that go by their date alone: `9/11`, `the Sept. 11 attacks` are of 2001 wherever they stand. */
import { readDayOfMonth, readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { ATTACK_NOUNS, WAKES } from '../words/historic-days.ts';
import { readMonth } from './month-name.ts';

const ATTACK_DAY = { is: 'historic-day', year: 2001, month: 9, day: 11 } as const;

export const historicDay: Recogniser = {
  family: 'days of history',
  startsWith: Kind.number | Kind.month,
  recognise: (reader, at) => readInDigits(reader, at) ?? readNamed(reader, at),
};

/** "9/11", "post-9/11", not "9/11 of them", "9/11/2001" or "19/11". */
function readInDigits(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isShape =
    reader.word(at) === '9' &&
    reader.word(at + 1) === '/' &&
    reader.word(at + 2) === '11' &&
    reader.isGlued(at + 1) &&
    reader.isGlued(at + 2);
  if (!isShape || isPartOfNumber(reader, at) || reader.word(at + 3) === 'of') return null;
  return phrase(at, at + 3, { ...ATTACK_DAY, isWritten: false });
}

function isPartOfNumber(reader: TokenReader, at: number): boolean {
  const next = reader.word(at + 3);
  const goesOn = reader.isGlued(at + 3) && (next === '/' || next === '%');
  return goesOn || (reader.isGlued(at) && !'-(\u201c"\'\u2018'.includes(reader.word(at - 1)));
}

/** "Sept. 11 attacks", "September 11th hijackers": by the noun after it. */
function readNamed(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const month = readMonth(reader, at);
  const day = month?.month === 9 ? readDayOfMonth(reader, month.end) : null;
  if (day?.day !== 11 || readYear(reader, reader.word(day.end) === ',' ? day.end + 1 : day.end)) return null;
  const noun = reader.word(day.end) === 'terrorist' ? reader.word(day.end + 1) : reader.word(day.end);
  const meaning: Meaning = { ...ATTACK_DAY, isWritten: true };
  const isWake = reader.word(at - 1) === 'of' && WAKES.has(reader.word(at - 2));
  return ATTACK_NOUNS.has(noun) || isWake ? phrase(at, day.end, meaning) : null;
}
