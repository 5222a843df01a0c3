/** Years and decades in words, as in transcripts: `in nineteen forty-five`, `the nineteen-nineties`. */
import { endsSentence } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';
import { SCORING_WORDS } from '../words/titles.ts';
import { YEAR_SIGNALS } from '../words/year-signals.ts';
import { readSpokenCentury, readSpokenShortYear, readSpokenYear } from '../years-in-words.ts';
import type { SpokenYear } from '../years-in-words.ts';

export const spokenYear: Recogniser = {
  family: 'years in words',
  startsWith: Kind.cardinal | Kind.determiner,
  recognise: (reader, at) => {
    const isNamed = reader.word(at) === 'the' && reader.word(at + 1) === 'year';
    const isDetermined = reader.word(at) === 'the';
    const start = isNamed ? at + 2 : isDetermined ? at + 1 : at;
    const decade = readDecade(reader, start);
    if (decade) return phrase(at, decade.end, { is: 'decade', year: decade.year });
    const found =
      isDetermined && !isNamed
        ? null
        : (readSpokenYear(reader, start) ?? (isNamed ? readTurn(reader, start) : readShort(reader, start)));
    if (!found || !(isNamed || isYear(reader, at))) return null;
    return phrase(at, found.end, { is: 'year', year: found.year });
  },
};

/** "back in ninety-one", "in eighty-nine," at the end of its clause. */
function readShort(reader: TokenReader, at: number): SpokenYear | null {
  const found = readSpokenShortYear(reader, at);
  if (!found || reader.word(at - 1) !== 'in' || isScore(reader, at)) return null;
  return reader.word(at - 2) === 'back' || CLAUSE_ENDS.has(reader.word(found.end)) ? found : null;
}

/** "bowled them out in sixty-three", "all out in sixty-three", "five wickets in sixty-three"; books "come out" in years. */
function isScore(reader: TokenReader, at: number): boolean {
  if (reader.word(at - 2) === 'out' && OUT.has(reader.word(at - 3))) return true;
  if (reader.word(at - 2) === 'out' && reader.word(at - 4) === 'bowled') return true;
  for (let index = at - 2; index >= at - SCORE_REACH && !endsSentence(reader, index); index--)
    if (SCORING_WORDS.has(reader.word(index))) return true;
  return false;
}

const OUT = new Set(['all', 'bowled', 'not']);
const SCORE_REACH = 4;
const CLAUSE_ENDS = new Set([...CLAUSE_MARKS, 'when']);

/** "the year two thousand". */
function readTurn(reader: TokenReader, at: number): SpokenYear | null {
  return reader.word(at) === 'two' && reader.word(at + 1) === 'thousand' ? { end: at + 2, year: 2000 } : null;
}

/** "nineteen nineties", "nineteen-sixties". */
function readDecade(reader: TokenReader, at: number): { end: number; year: number } | null {
  const century = readSpokenCentury(reader, at);
  const tens = century ? reader.at(century.end).lexeme.pluralTens : null;
  return century && tens !== null && tens >= 20 ? { end: century.end + 1, year: century.year + tens } : null;
}

/** "eighteen" and "nineteen" before tens are years anywhere; other numbers need a preposition of time. */
function isYear(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return word === 'eighteen' || word === 'nineteen' || YEAR_SIGNALS.has(reader.word(at - 1));
}
