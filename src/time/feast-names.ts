/**
 * People who are called as a feast or a month is, `Tariq Ramadan`, `Mr. Eid`, `Ms. June`, and feasts of other countries
 * than the one that the calendar knows, `India's Independence Day`.
 */
import { NATIONALITIES } from '../text/data/demonyms.ts';
import { endsSentence, sentenceAround } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { TokenReader } from './token-reader.ts';
import { COUNTRIES } from './words/nations.ts';
import { BEFORE_FEASTS, FEAST_NOUNS, NAME_TITLES } from './words/feast-names.ts';

/** Whether the one word of a feast or a month is part of a person's name. */
export function isPerson(reader: TokenReader, { first, end, meaning }: Phrase): boolean {
  if ((meaning.is !== 'holiday' && meaning.is !== 'month') || end !== first + 1) return false;
  if (reader.at(first).shape !== 'capitalised') return false;
  const before = reader.at(first - 1);
  if (NAME_TITLES.has(before.lower === '.' ? reader.word(first - 2) : before.lower)) return true;
  if (meaning.is === 'month') return false;
  if (before.lower === 'father' && reader.word(first) === 'christmas') return true;
  if (isName(reader, first - 1)) return !isKeptByNoun(reader, end) && !isHeading(reader, first);
  return reader.word(first) === 'ramadan' && isFirstName(reader, first);
}

/** "India's Independence Day", "Israeli Memorial Day", "Canadian Thanksgiving": another day than the American one. */
export function isOfOtherCountry(reader: TokenReader, { first, end, meaning }: Phrase): boolean {
  if (meaning.is !== 'holiday' || !NATIONAL_FEASTS.has(reader.word(first))) return false;
  const { lower, shape } = reader.at(first - 1);
  if (lower === "'s") return isCountry(reader, first - 2);
  if (shape === 'capitalised' && isForeign(lower)) return true;
  return reader.word(first) === 'independence' && isToldAbroad(reader, first, end);
}

/**
 * "India celebrates its Independence Day", "rallied in Poland on Independence Day", "Independence Day in Ghana": one that
 * every country has. Not so where Americans are told of too: "U.S. soldiers in Iraq marked Independence Day".
 */
function isToldAbroad(reader: TokenReader, first: number, end: number): boolean {
  const ofCountry = isCountry(reader, end + 1) ? 'in' : '';
  if (reader.word(end) !== ofCountry && !isOfCountryBefore(reader, first)) return false;
  const sentence = sentenceAround(reader, first, end);
  for (let at = sentence.first; at < sentence.end; at++)
    if (AMERICANS.has(reader.word(at)) && reader.at(at).shape !== 'word') return false;
  return true;
}

/** "in Poland on", "India marked its". */
function isOfCountryBefore(reader: TokenReader, first: number): boolean {
  const at = first - (reader.word(first - 1) === 'its' ? 3 : 2);
  if (!isCountry(reader, at)) return false;
  const isPlace = reader.word(at - 1) === 'in';
  return isPlace === (reader.word(at + 1) === 'on') && reader.at(at + 1).shape === 'word';
}

const AMERICANS = new Set(['america', 'american', 'americans', 'u.s.', 'us', 'washington']);

const isForeign = (word: string): boolean => NATIONALITIES.has(word) && !OF_AMERICA.has(word);

/** Georgia is a country and a state. */
const OF_AMERICA = new Set(['american', 'georgian']);

/** First words of feasts that other countries keep on other days. */
const NATIONAL_FEASTS = new Set(['flag', 'independence', 'memorial', 'mother', 'mothers', 'thanksgiving']);

/** New Mexico is a state. */
function isCountry(reader: TokenReader, at: number): boolean {
  const name = reader.word(at);
  return COUNTRIES.has(name) && (name !== 'mexico' || reader.word(at - 1) !== 'new');
}

/** "London Christmas shoppers", "the White House Easter egg roll": what belongs to a feast follows, in lower case. */
const isKeptByNoun = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'word' && FEAST_NOUNS.has(reader.word(at));

/** A capitalised word that means nothing for time and doesn't stand before a feast as "during" and "Happy" do. */
function isName(reader: TokenReader, at: number): boolean {
  const { shape, lexeme, lower } = reader.at(at);
  return shape === 'capitalised' && lexeme.kinds === 0 && !BEFORE_FEASTS.has(lower) && !lower.endsWith('ing');
}

/** "Ramadan Shalah": another name after it. */
function isFirstName(reader: TokenReader, at: number): boolean {
  const before = reader.at(at - 1);
  const after = reader.at(at + 1);
  return after.shape === 'capitalised' && !BEFORE_FEASTS.has(before.lower);
}

/** "Pope Marks Easter in Rome": where every longer word has its capital a capital tells nothing. */
function isHeading(reader: TokenReader, first: number): boolean {
  const bounds = sentenceAround(reader, first, first + 1);
  if (endsSentence(reader, bounds.end)) return false;
  for (let at = bounds.first; at < bounds.end; at++) {
    const { shape, lower } = reader.at(at);
    if (shape === 'word' && lower.length >= HEADING_WORD) return false;
  }
  return true;
}

/** Letters of the words that get a capital in a heading. */
const HEADING_WORD = 4;
