/** What the sentence has written before a phrase: the year and the month that go on for it. */
import type { Day } from './calendar.ts';
import { dateOf } from './calendar.ts';
import { endsSentence, isOneSentence } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { Place } from './places.ts';
import type { TokenReader } from './token-reader.ts';

/** The year written with a month, of "June 1, 2009", or of "In 1993," at the start of its sentence. */
export function writtenYear(reader: TokenReader, { meaning, first, end }: Phrase): number | null {
  if (meaning.is === 'year')
    return opensSentence(reader, first) && reader.word(end) === ',' ? meaning.year : null;
  const year = meaning.is === 'day' || meaning.is === 'month' ? meaning.year : null;
  return year !== null && 'year' in year ? year.year : null;
}

/** "In 1993, he was shot in March": after "in", with no word of the sentence before it. */
const opensSentence = (reader: TokenReader, first: number): boolean =>
  reader.word(first - 1) === 'in' && (first === 1 || endsSentence(reader, first - 2));

/**
 * "filed on June 1, 2009, and emerged on July 10": a past year written before in the sentence goes on. "since April
 * 2012 ended in February": what comes after a beginning is of the year after, where the month tells.
 */
export function yearBefore(reader: TokenReader, dated: Phrase, phrase: Phrase, today: Day): number | null {
  const year = writtenYear(reader, dated);
  if (year === null || year >= dateOf(today).year || !isSameSentence(reader, dated, phrase)) return null;
  if (monthOf(phrase) >= monthOf(dated)) return year;
  // In March 2013 "opened in October 2012 and closed in February" has the latest February, as bare months have.
  if (year + 1 === dateOf(today).year) return null;
  return BEGINNINGS.has(reader.word(dated.first - 1)) ? year + 1 : year;
}

const BEGINNINGS = new Set(['from', 'since']);

const monthOf = ({ meaning }: Phrase): number =>
  (meaning.is === 'day' || meaning.is === 'month' ? meaning.month : null) ?? 0;

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

function isSameSentence(reader: TokenReader, before: Phrase, phrase: Phrase): boolean {
  return phrase.first - before.end <= SENTENCE_REACH && isOneSentence(reader, before.end, phrase.first);
}

const SENTENCE_REACH = 40;
