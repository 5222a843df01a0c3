/** What the sentence has written before a phrase: the year and the month that go on for it. */
import type { Day } from './calendar.ts';
import { dateOf } from './calendar.ts';
import { endsSentence, isOneSentence } from './direction/sentence.ts';
import type { Meaning, Phrase } from './meaning.ts';
import type { Place } from './places.ts';
import { hadGoneOn, isRecord } from './since.ts';
import type { TokenReader } from './token-reader.ts';
import { FUTURE_MODALS } from './words/verbs.ts';

/**
 * The year written with a month, of "June 1, 2009" or "the night of June 1, 2009"; that of "In 1993," at the start of its
 * sentence, and of "in 1921, in June".
 */
export function writtenYear(reader: TokenReader, { meaning: said, first, end }: Phrase): number | null {
  const meaning = dayOfMeaning(said);
  if (meaning.is === 'year') {
    const isAhead = opensSentence(reader, first) && reader.word(end) === ',';
    return isAhead || isBeforeMonth(reader, end) ? meaning.year : null;
  }
  const year = meaning.is === 'day' || meaning.is === 'month' ? meaning.year : null;
  return year !== null && 'year' in year ? year.year : null;
}

/** "the night of March 19, 2003": its day. */
const dayOfMeaning = (meaning: Meaning): Meaning => (meaning.is === 'day-part' ? meaning.day : meaning);

/** "born in 1921, in June". */
const isBeforeMonth = (reader: TokenReader, end: number): boolean =>
  reader.word(end) === ',' &&
  (reader.word(end + 1) === 'in' || reader.word(end + 1) === 'on') &&
  reader.at(end + 2).lexeme.month !== null;

/** "In 1993, he was shot in March": after "in", with no word of the sentence before it. */
const opensSentence = (reader: TokenReader, first: number): boolean =>
  reader.word(first - 1) === 'in' && (first === 1 || endsSentence(reader, first - 2));

/**
 * "filed on June 1, 2009, and emerged on July 10": a past year written before in the sentence goes on. "since April
 * 2012 ended in February": what comes after a beginning is of the year after, where the month tells. What has gone on
 * since then, "since April 2012 and fell in June", or is the most since then, "the lowest since October 1982, after
 * rising in August", is told as of any month; "had gone on since" tells of then. "Joined in May 2009 and will leave in
 * March": what is to come is of no year gone by.
 */
export function yearBefore(reader: TokenReader, dated: Phrase, phrase: Phrase, today: Day): number | null {
  const year = writtenYear(reader, dated);
  if (year === null || year >= dateOf(today).year) return null;
  if (!isSameSentence(reader, dated, phrase))
    return year < dateOf(today).year - 1 && goesOn(reader, dated, phrase) ? year : null;
  if (hasWill(reader, dated.end, phrase.first)) return null;
  const isLater = monthOf(phrase) >= monthOf(dated);
  if (reader.word(dated.first - 1) === 'since' && isUntilNow(reader, dated.first - 1, isLater)) return null;
  if (isLater) return year;
  // In March 2013 "opened in October 2012 and closed in February" has the latest February, as bare months have.
  if (year + 1 === dateOf(today).year) return null;
  return BEGINNINGS.has(reader.word(dated.first - 1)) ? year + 1 : year;
}

function hasWill(reader: TokenReader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FUTURE_MODALS.has(reader.word(at))) return true;
  return false;
}

/** Whether what lasts "since" a month is told as of now: a record, or a month later in the year. */
const isUntilNow = (reader: TokenReader, since: number, isLater: boolean): boolean =>
  isRecord(reader, since) || (isLater && !hadGoneOn(reader, since));

/**
 * "It began on March 19, 2003. By April 9, the statue was down": a later day that opens the next sentence is of the
 * same year, where that is long ago.
 */
function goesOn(reader: TokenReader, dated: Phrase, phrase: Phrase): boolean {
  if (
    dayOfMeaning(dated.meaning).is !== 'day' ||
    phrase.meaning.is !== 'day' ||
    monthOf(phrase) < monthOf(dated)
  )
    return false;
  const opens = OPENERS.has(reader.word(phrase.first - 1)) && endsSentence(reader, phrase.first - 2);
  const isNext =
    phrase.first - dated.end <= SENTENCE_REACH && isOneSentence(reader, dated.end, phrase.first - 2);
  return opens && isNext && (reader.word(phrase.end) === ',' || reader.word(phrase.first - 1) === 'by');
}

const OPENERS = new Set(['by', 'on']);
const BEGINNINGS = new Set(['from', 'since']);

const monthOf = ({ meaning: said }: Phrase): number => {
  const meaning = dayOfMeaning(said);
  return (meaning.is === 'day' || meaning.is === 'month' ? meaning.month : null) ?? 0;
};

/** A time of the calendar and the phrase that said it. */
export interface Spoken {
  phrase: Phrase;
  place: Place;
}

/** "joined in March, on the 12th": the month that the sentence spoke of last, by its name or by its place; no feast. */
export function monthBefore(
  reader: TokenReader,
  { phrase: before, place }: Spoken,
  phrase: Phrase,
): Place | null {
  const { meaning } = before;
  const isMonth = meaning.is === 'month' || (meaning.is === 'shifted' && meaning.unit === 'month');
  return isMonth && place.precision === 'month' && isSameSentence(reader, before, phrase) ? place : null;
}

/** "leaves Tuesday and returns Thursday": the day of the weekday before, from which a later one goes on. */
export function weekdayBefore(
  reader: TokenReader,
  { phrase: before, place }: Spoken,
  phrase: Phrase,
): Day | null {
  if (phrase.meaning.is !== 'weekday' || before.meaning.is !== 'weekday') return null;
  return isSameSentence(reader, before, phrase) ? place.firstDay : null;
}

function isSameSentence(reader: TokenReader, before: Phrase, phrase: Phrase): boolean {
  return phrase.first - before.end <= SENTENCE_REACH && isOneSentence(reader, before.end, phrase.first);
}

const SENTENCE_REACH = 40;
