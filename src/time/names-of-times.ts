/** Names and sayings that hold a word of time: `60 Minutes`, `man of the year`, Orwell's `1984`, `call it a day`. */
import type { Phrase } from './meaning.ts';
import { PhraseTable } from './phrase-table.ts';
import { isHyphen } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';
import { NUMBERED, PRIZE_NOUNS, STREETS, TITLES, TREATIES, WEEKDAY_COMPOUNDS } from './words/titles.ts';
import { YEAR_SIGNALS } from './words/year-signals.ts';

/** Whether a phrase is none of time. */
export type Veto = (reader: TokenReader, phrase: Phrase) => boolean;

const TITLE_TABLE = new PhraseTable(Object.fromEntries(TITLES.map((title) => [title, title])));
/** How far before a phrase the title that holds it can start. */
const TITLE_REACH = 4;

/** "60 Minutes", "Saturday Night Live": with capitals. */
export const isInTitle: Veto = (reader, { first, end }) => {
  // "the Tonight Show": the article may be the phrase's.
  const from = reader.word(first) === 'the' ? first + 1 : first;
  for (let at = from; at >= first - TITLE_REACH; at--) {
    const title = TITLE_TABLE.read(reader, at);
    if (title && title.end >= end && hasCapital(reader, at)) return true;
  }
  return false;
};

/** The first word of a title, past its number. */
const hasCapital = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'capitalised' ||
  (reader.at(at).shape === 'number' &&
    (reader.at(at + 1).shape === 'capitalised' || reader.at(at + 2).shape === 'capitalised'));

/** NBC's "Today", Orwell's "1984", "2001: A Space Odyssey": between quotation marks, with its capital or in digits. */
export const isQuotedName: Veto = (reader, { first, end }) => {
  const { shape } = reader.at(first);
  if (end !== first + 1 || !isQuote(reader.word(first - 1))) return false;
  if (shape === 'number' && reader.word(end) === ':') return true;
  return (shape === 'capitalised' || shape === 'number') && isQuote(reader.word(end));
};

/** "the film Friday the 13th", "the 'Friday the 13th' series". */
export const isFilm: Veto = (reader, { first, end }) => {
  if (reader.word(first + 1) !== 'the') return false;
  const before = isQuote(reader.word(first - 1)) ? first - 2 : first - 1;
  const after = isQuote(reader.word(end)) ? end + 1 : end;
  return FILMS.has(reader.word(before)) || FILMS.has(reader.word(after));
};

const FILMS = new Set([
  'film',
  'films',
  'franchise',
  'movie',
  'movies',
  'remake',
  'sequel',
  'sequels',
  'series',
]);

/** "call it a day", "Sunday school". */
export const isIdiom: Veto = (reader, { first, end }) => {
  const before = `${reader.word(first - 2)} ${reader.word(first - 1)}`;
  if (reader.word(first) === 'a' && reader.word(first + 1) === 'day' && end === first + 2)
    return (
      before === 'call it' || before === 'called it' || before === 'calling it' || isLateByADay(reader, end)
    );
  return end === first + 1 && WEEKDAY_COMPOUNDS.has(`${reader.word(first)} ${reader.word(end)}`);
};

/** "a day late and a dollar short". */
const isLateByADay = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'late' && reader.word(at + 1) === 'and' && reader.word(at + 3) === 'dollar';

/** "light-years away": a distance. */
export const isFar: Veto = (reader, { first }) =>
  isHyphen(reader.word(first - 1)) && reader.word(first - 2) === 'light' && reader.word(first) === 'years';

/**
 * "asteroid 2012 DA14": two capitals and a number behind the year in which it was found; "in 2012 G20 leaders met" has one,
 * and "in 2016 CO2 levels rose" tells when.
 */
const isDesignation = (reader: TokenReader, at: number): boolean =>
  !YEAR_SIGNALS.has(reader.word(at - 2)) &&
  reader.at(at).lower.length === 2 &&
  reader.at(at + 1).shape === 'number' &&
  reader.isGlued(at + 1);

/** "1920 Elm St.", "H.R. 1995", "page 1984": a number of a house, a bill, a page. */
export const isNumbered: Veto = (reader, { first, end, meaning }) => {
  if (meaning.is !== 'year' || end !== first + 1) return false;
  if (NUMBERED.has(reader.word(first - 1))) return true;
  // ".1990"
  if (reader.word(first - 1) === '.' && reader.isGlued(first) && !reader.isGlued(first - 1)) return true;
  if (reader.at(end).shape !== 'capitalised') return false;
  return (
    isDesignation(reader, end) ||
    STREETS.has(reader.word(end + 1)) ||
    (reader.at(end + 1).shape === 'capitalised' && STREETS.has(reader.word(end + 2)))
  );
};

const isQuote = (word: string): boolean => word === '"' || word === '\u201c' || word === '\u201d';

/** "person of the year", "goal of the month". */
export const isPrize: Veto = (reader, { first, end }) =>
  end === first + 2 &&
  reader.word(first) === 'the' &&
  reader.word(first - 1) === 'of' &&
  PRIZE_NOUNS.has(reader.word(first - 2));

/** "Easter Road", "Christmas Island": places. */
export const isPlaceOfFeast: Veto = (reader, { end, meaning }) =>
  meaning.is === 'holiday' &&
  reader.at(end).shape === 'capitalised' &&
  (STREETS.has(reader.word(end)) || ISLANDS.has(reader.word(end)));

const ISLANDS = new Set(['island', 'islands']);

/** "the Good Friday agreement". */
export const isTreaty: Veto = (reader, { first, end }) =>
  reader.word(first) === 'good' && reader.word(first + 1) === 'friday' && TREATIES.has(reader.word(end));
