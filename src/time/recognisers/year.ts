/** Bare years (`in 1953`, `2009-2010`), decades (`the 1990s`, `the '60s`) and centuries. */
import { readOrdinal } from '../amounts.ts';
import { centuryBeforeChrist, isBeforeChrist, readYearOfEra } from '../years-of-era.ts';
import { readYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Phrase } from '../meaning.ts';
import { isDash, isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { COUNTED_WORDS, NAMED_BY_NUMBER, YEAR_SIGNALS } from '../words/year-signals.ts';
import { readSignalledShortYear } from './short-year.ts';

export const year: Recogniser = {
  family: 'years',
  startsWith: Kind.number | Kind.apostrophe | Kind.determiner | Kind.cardinal,
  recognise: (reader, at) => {
    const start = reader.word(at) === 'the' && reader.word(at + 1) === 'year' ? at + 2 : at;
    const ancient = readYearOfEra(reader, start);
    if (ancient) return phrase(at, ancient.end, ancient.meaning);
    const found = readYear(reader, start) ?? (start === at ? readSignalledShortYear(reader, at) : null);
    if (!found || (start === at && !isModelYear(reader, at) && !isYear(reader, at, found))) return null;
    return [...phrase(at, found.end, { is: 'year', year: found.year }), ...secondYear(reader, found)];
  },
};

/** "model year 2010 vehicles": no number of them. */
const isModelYear = (reader: TokenReader, at: number): boolean =>
  MODEL_YEARS.has(reader.word(at - 1)) && reader.word(reader.isGlued(at - 1) ? at - 3 : at - 2) === 'model';

const MODEL_YEARS = new Set(['year', 'years']);

/** "2009-2010", "2009-10", "1914–18": the later year is a phrase of its own. */
function secondYear(reader: TokenReader, { end, year: first }: { end: number; year: number }): Phrase[] {
  if (!isDash(reader.word(end)) && reader.word(end) !== '/') return [];
  const whole = readYear(reader, end + 1);
  if (whole && whole.year > first) return phrase(end + 1, whole.end, { is: 'year', year: whole.year });
  const { lower, number } = reader.at(end + 1);
  const second = Math.floor(first / 100) * 100 + number;
  const isShort =
    lower.length === 2 && second > first && reader.isGlued(end + 1) && !isNumberOn(reader, end + 2);
  return isShort ? phrase(end + 1, end + 2, { is: 'year', year: second }) : [];
}

/** "2009-10-11", "2009-10%": the digits go on. */
function isNumberOn(reader: TokenReader, at: number): boolean {
  return (
    reader.isGlued(at) && (isDash(reader.word(at)) || reader.word(at) === '%' || reader.word(at) === '/')
  );
}

/** Whether a number of four digits is a year and not an amount, a model, a part of a longer number. */
function isYear(
  reader: TokenReader,
  at: number,
  { end, year: value }: { end: number; year: number },
): boolean {
  const before = reader.word(at - 1);
  const after = reader.word(end);
  if (reader.isGlued(at) && !isDash(before) && !'("\u201c\'\u2018[/.,'.includes(before)) return false;
  if (reader.isGlued(at) && (before === '.' || before === ',') && reader.at(at - 2).shape === 'number')
    return false;
  if (reader.isGlued(at) && isDash(before) && reader.isGlued(at - 1))
    return YEAR_PREFIXES.has(reader.word(at - 2));
  const named = before === '.' ? reader.word(at - 2) : before;
  if (NAMED_BY_NUMBER.has(named) || reader.at(at - 1).shape === 'number') return false;
  if (before === '$' || before === '\u00a3' || before === '\u20ac' || before === '#' || before === 'no')
    return false;
  if (
    reader.isGlued(end) &&
    (after === '%' ||
      (after === '/' && reader.isGlued(end + 1) && secondYear(reader, { end, year: value }).length === 0))
  )
    return false;
  if (
    COUNTED_WORDS.has(after) ||
    reader.at(end).lexeme.unit?.isPlural ||
    reader.at(end).lexeme.multiplier !== null
  )
    return false;
  if (YEAR_SIGNALS.has(before)) return value >= 1000;
  if (value < 1850 || value > 2060) return false;
  return !looksCounted(reader, at, end);
}

const YEAR_PREFIXES = new Set(['early', 'late', 'mid', 'post', 'pre']);

/** "sold 2000 cars": a plural word right after, in lower case, and nothing that names a year before. */
function looksCounted(reader: TokenReader, at: number, end: number): boolean {
  const next = reader.at(end);
  const isPlural =
    next.shape === 'word' && next.lower.length > 3 && next.lower.endsWith('s') && !next.lower.endsWith('ss');
  const hasDeterminer =
    reader.word(at - 1) === 'the' || reader.word(at - 1) === "'s" || reader.word(at - 1) === 'a';
  return isPlural && !hasDeterminer && reader.at(at).number % 50 === 0;
}

export const decade: Recogniser = {
  family: 'decades and centuries',
  startsWith:
    Kind.number | Kind.apostrophe | Kind.determiner | Kind.pluralTens | Kind.ordinal | Kind.cardinal,
  recognise: (reader, at) => {
    const start = reader.word(at) === 'the' ? at + 1 : at;
    return readDecade(reader, at, start) ?? readCentury(reader, at, start);
  },
};

/** "the 1990s", "1980's", "the '60s", "the sixties", "the mid-1980s" through the modifiers. */
function readDecade(reader: TokenReader, at: number, start: number): Phrase[] | null {
  const short = readPluralTens(reader, start);
  // "the tens of thousands" are a number.
  if (short !== null && reader.word(start + 1) !== 'of') {
    const hasDeterminer =
      start > at ||
      reader.word(at - 1) === 'mid' ||
      isHyphen(reader.word(at - 1)) ||
      'earlylate'.includes(reader.word(at - 1) || '?');
    return hasDeterminer ? phrase(at, start + 1, { is: 'decade', year: 1900 + short }) : null;
  }
  const offset = reader.word(start) === "'" ? 1 : 0;
  const { number, lower } = reader.at(start + offset);
  const suffix = reader.word(start + offset + 1);
  const isDecade =
    Number.isInteger(number) &&
    number % 10 === 0 &&
    (suffix === 's' || suffix === "'s") &&
    (reader.isGlued(start + offset + 1) || start > at);
  if (!isDecade) return null;
  const end = start + offset + 2;
  if (lower.length === 4 && offset === 0)
    return phrase(at, end, { is: number % 100 === 0 && number < 2000 ? 'century' : 'decade', year: number });
  const isShort = lower.length === 2 && number >= 10 && (offset === 1 || start > at) && suffix === 's';
  return isShort ? phrase(at, end, { is: 'decade', year: (number < 20 ? 2000 : 1900) + number }) : null;
}

function readPluralTens(reader: TokenReader, at: number): number | null {
  return reader.at(at).lexeme.pluralTens;
}

/** "the 20th century", "nineteenth-century". */
function readCentury(reader: TokenReader, at: number, start: number): Phrase[] | null {
  const ordinal = readOrdinal(reader, start);
  if (!ordinal || ordinal.ordinal > 30) return null;
  const noun = reader.afterHyphen(ordinal.end);
  if (reader.word(noun) !== 'century') return null;
  if (isBeforeChrist(reader, noun + 1)) return phrase(at, noun + 2, centuryBeforeChrist(ordinal.ordinal));
  return phrase(at, noun + 1, { is: 'century', year: (ordinal.ordinal - 1) * 100 });
}
