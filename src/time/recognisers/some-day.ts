/** A day that isn't said: `one day it will be so`, `One day last week`, `a day when the plant closes`. */
import { isModal } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { SAME_DAY } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_SOME_DAY, BEFORE_ONE_DAY } from '../words/some-day.ts';
import { readOwner } from './owner.ts';
import { shiftedUnit } from './shifted-unit.ts';

const SOME_TIME: Meaning = { is: 'some-time' };
const TO_COME: Meaning = { is: 'reference', value: 'FUTURE_REF' };

export const someDay: Recogniser = {
  family: 'a day that is not said',
  startsWith: Kind.cardinal | Kind.quantity,
  recognise: (reader, at) => {
    const word = reader.word(at);
    if (reader.word(at + 1) !== 'day') return null;
    if (word === 'some') return readSomeDay(reader, at);
    if (word === 'a') return readDayWhen(reader, at);
    return word === 'one' && isPlace(reader, at) ? readOwnedDay(reader, at, SOME_TIME) : null;
  },
};

/** "if there ever came a day when"; "on a day when shares fell" is the day that the text is at. */
function readDayWhen(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  if (reader.word(at + 2) !== 'when') return null;
  if (reader.word(at - 1) === 'on') return phrase(at, at + 2, SAME_DAY);
  return phrase(at, at + 2, isSupposed(reader, at) ? TO_COME : SOME_TIME);
}

/** "if there ever came a day". */
function isSupposed(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - 5; index--) if (reader.word(index) === 'if') return true;
  return false;
}

/** "One day last week", "one day in March", "one day". */
function readOwnedDay(reader: TokenReader, at: number, alone: Meaning): ReturnType<Recogniser['recognise']> {
  const [unit] = shiftedUnit.recognise(reader, at + 2) ?? [];
  const owner = unit ?? readOwner(reader, at + 2);
  return phrase(at, owner?.end ?? at + 2, owner?.meaning ?? alone);
}

/** "Some day it may", "will some day rule", "return some day."; "Some day laborers" are people. */
function readSomeDay(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const next = reader.at(at + 2);
  const isLast = next.shape === 'end' || CLAUSE_MARKS.has(next.lower);
  const isFollowed =
    isModal(reader.word(at - 1)) || next.shape === 'capitalised' || AFTER_SOME_DAY.has(next.lower);
  return isLast || (isPlace(reader, at) && isFollowed) ? readOwnedDay(reader, at, TO_COME) : null;
}

/** At the start of a clause or after words of hope: not "lasted one day", "one day after", "day one". */
function isPlace(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at - 1);
  if (NO_PLACE_ENDS.has(reader.word(at + 2))) return false;
  if (BEFORE_ONE_DAY.has(lower)) return true;
  return reader.word(at + 2) !== 'to' && (shape === 'end' || CLAUSE_MARKS.has(lower));
}

/** After "one day" where it measures. */
const NO_PLACE_ENDS = new Set([
  '-', 'after', 'ago', 'and', 'at', 'before', 'earlier', 'from', 'later', 'long', 'of', 'off', 'or', 'per', 'prior',
]); // prettier-ignore

const CLAUSE_MARKS = new Set([',', '.', ';', ':', '"', '\u201c', '\u2014']);
