/** Seasons: `last summer`, `the winter of 1990`, `this fall`, `spring 2016`. */
import { readShortYear, readYear } from '../dates-in-digits.ts';
import { endsSentence } from '../direction/sentence.ts';
import { isModal } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import type { YearReference } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash, isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { SEASON_ADVERBS, SEASON_VERBS } from '../words/season-verbs.ts';
import { readWhich as readWhichUnit } from './which-unit.ts';
import { readSpokenShortYear, readSpokenYear } from '../years-in-words.ts';
import { readYearReference } from './year-reference.ts';

const SIGNALS = new Set([
  'in',
  'during',
  'by',
  'until',
  'since',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
]);

export const season: Recogniser = {
  family: 'seasons',
  startsWith: Kind.season | Kind.shift | Kind.determiner,
  recognise: (reader, at) => {
    const fromText = readTextSeason(reader, at);
    if (fromText) return fromText;
    const which = readWhich(reader, at);
    const { season: name } = reader.at(which.end).lexeme;
    if (name === null || isOfGames(reader, which.end)) return null;
    // "the summer months"
    const nameEnd = reader.word(which.end + 1) === 'months' ? which.end + 2 : which.end + 1;
    const year = which.shift === null ? readYearAfter(reader, nameEnd) : null;
    if (!year && which.shift === null && !isSeason(reader, at, which.end)) return null;
    if (isVerbBeforeYear(reader, at, year?.year)) return null;
    const end = year?.end ?? nameEnd;
    return phrase(at, end, {
      is: 'year-part',
      part: { season: name },
      year: year?.year ?? null,
      shift: which.shift,
      isFiscal: false,
    });
  },
};

/** "The next Winter Games" may well be in the year after next; "last winter Olympic champion Ann Poe fell" is of the season. */
const isOfGames = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'capitalised' && GAMES.has(reader.word(at + 1));

const GAMES = new Set(['games', 'olympic', 'olympics', 'paralympic', 'paralympics']);

/** "the following spring", "the next spring", "that summer": from the time the text spoke of. */
function readTextSeason(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const which = readWhichUnit(reader, at);
  const isFromText = which?.from === 'text' || (which?.word === 'next' && which.hasArticle);
  const name = isFromText ? reader.at(which.end).lexeme.season : null;
  if (!which || !name || isHyphen(reader.word(which.end + 1)) || isOfGames(reader, which.end)) return null;
  return phrase(at, which.end + 1, {
    is: 'year-part',
    part: { season: name },
    year: null,
    shift: which.shift,
    isFiscal: false,
    from: 'text',
  });
}

/** "this past", "last", "the", nothing. */
function readWhich(reader: TokenReader, at: number): { end: number; shift: number | null } {
  const { shift, season: name } = reader.at(at).lexeme;
  if (name !== null) return { end: at, shift: null };
  const word = reader.word(at);
  if (shift === null && word !== 'the') return { end: at + 1, shift: null };
  const second = reader.at(at + 1).lexeme.shift;
  if (second !== null && (word === 'the' || word === 'this')) return { end: at + 2, shift: second };
  return { end: at + 1, shift };
}

function readYearAfter(reader: TokenReader, at: number): { end: number; year: YearReference } | null {
  const next = reader.word(at) === 'of' || reader.word(at) === ',' ? at + 1 : at;
  const said =
    readYear(reader, next) ??
    readShortYear(reader, next) ??
    readSpokenYear(reader, next) ??
    (next > at ? readSpokenShortYear(reader, next) : null);
  if (!said) return readYearReference(reader, next);
  // "the winter of 1996-97" goes by the year it begins in.
  const isShort = reader.at(said.end + 1).number === (said.year + 1) % 100;
  const isTwoYears = isDash(reader.word(said.end)) && isShort && reader.at(said.end + 1).lower.length === 2;
  return { end: isTwoYears ? said.end + 2 : said.end, year: { year: said.year } };
}

/** "fall" and "spring" are verbs and things too: alone only after a preposition, and with no hyphen. */
function isSeason(reader: TokenReader, at: number, nameAt: number): boolean {
  const word = reader.word(nameAt);
  // "in its fourth summer" counts them.
  if ((reader.at(at - 1).lexeme.kinds & Kind.ordinal) !== 0) return false;
  if (isHyphen(reader.word(nameAt - 1))) return reader.word(nameAt - 2) === 'mid';
  if (isHyphen(reader.word(nameAt + 1))) return false;
  if (nameAt === at && isSubject(reader, at)) return true;
  const isSignalled = SIGNALS.has(reader.word(at - 1));
  if (word === 'fall')
    return (
      isSignalled &&
      reader.word(at) === 'the' &&
      reader.word(nameAt + 1) !== 'of' &&
      reader.word(nameAt + 1) !== 'in'
    );
  if (word === 'spring') return isSignalled;
  return isSignalled || (nameAt === at && reader.at(at).shape === 'word');
}

/** "is likely to fall this year", "prices fall this year"; "come fall this year", "fall 2016" are seasons. */
function isVerbBeforeYear(reader: TokenReader, at: number, year: YearReference | undefined): boolean {
  if (year == null || !('shift' in year) || reader.word(at) !== 'fall') return false;
  const { lower, shape } = reader.at(at - 1);
  return (
    shape === 'word' && (lower === 'to' || lower === 'not' || isModal(lower) || /(?:ly|[^s]s)$/.test(lower))
  );
}

/** "Spring came late": at the start of a sentence, before a verb that seasons are the subject of. */
function isSubject(reader: TokenReader, at: number): boolean {
  const before = reader.at(at - 1);
  const opens = before.shape === 'end' || OPENINGS.has(before.lower) || endsSentence(reader, at - 1);
  if (!opens || reader.at(at).shape !== 'capitalised') return false;
  let next = at + 1;
  while (next < at + 3 && SEASON_ADVERBS.has(reader.word(next))) next++;
  return SEASON_VERBS.has(reader.word(next));
}

const OPENINGS = new Set(['"', '\u201c', '``']);
