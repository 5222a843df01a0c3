/**
 * Phrases that look like a time and are part of a name or of a game: `60 Minutes`, `man of the year`, the third quarter
 * of a match, temperatures `in the 90s`. One list; a phrase that any entry knows is dropped.
 */
import type { Phrase } from './meaning.ts';
import { isPerson } from './feast-names.ts';
import { sentenceAround } from './direction/sentence.ts';
import { PhraseTable } from './phrase-table.ts';
import type { TokenReader } from './token-reader.ts';
import {
  HALVES_GAME_WORDS,
  MONEY_WORDS,
  OVERNIGHT_NOUNS,
  PRIZE_NOUNS,
  SEASONAL_NOUNS,
  SPORTS_WORDS,
  TITLES,
  TREATIES,
} from './words/titles.ts';

type Veto = (reader: TokenReader, phrase: Phrase) => boolean;

const TITLE_TABLE = new PhraseTable(Object.fromEntries(TITLES.map((title) => [title, title])));
/** How far before a phrase the title that holds it can start. */
const TITLE_REACH = 4;

/** "60 Minutes", "Saturday Night Live": with capitals. */
const isInTitle: Veto = (reader, { first, end }) => {
  for (let at = first; at >= first - TITLE_REACH; at--) {
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

/** NBC's "Today", "The Hours": one word between quotation marks, with its capital. */
const isQuotedName: Veto = (reader, { first, end }) =>
  end === first + 1 &&
  reader.at(first).shape === 'capitalised' &&
  isQuote(reader.word(first - 1)) &&
  isQuote(reader.word(end));

const isQuote = (word: string): boolean => word === '"' || word === '\u201c' || word === '\u201d';

/** "person of the year", "goal of the month". */
const isPrize: Veto = (reader, { first, end }) =>
  end === first + 2 &&
  reader.word(first) === 'the' &&
  reader.word(first - 1) === 'of' &&
  PRIZE_NOUNS.has(reader.word(first - 2));

/** "the Good Friday agreement". */
const isTreaty: Veto = (reader, { first, end }) =>
  reader.word(first) === 'good' && reader.word(first + 1) === 'friday' && TREATIES.has(reader.word(end));

/**
 * "a fourth-quarter touchdown", "scored in the second half": quarters and halves without a year, near words of a game.
 */
const isPartOfGame: Veto = (reader, { first, end, meaning }) => {
  if (meaning.is !== 'year-part' || meaning.year !== null) return false;
  const isHalf = 'half' in meaning.part;
  if (!isHalf && !('quarter' in meaning.part)) return false;
  const sentence = sentenceAround(reader, first, end);
  let isGame = false;
  for (let at = sentence.first; at < sentence.end; at++) {
    const word = reader.word(at);
    // "scored its best profit in the third quarter"
    if (MONEY_WORDS.has(word)) return false;
    isGame ||= SPORTS_WORDS.has(word) || (isHalf && HALVES_GAME_WORDS.has(word));
  }
  return isGame;
};

/** "with 5:12 left in the game": the clock of a game. */
const isGameClock: Veto = (reader, { end, meaning }) =>
  meaning.is === 'clock' &&
  meaning.day === null &&
  meaning.clock.toTheMinute &&
  (LEFT_TO_PLAY.has(reader.word(end)) || (reader.word(end) === 'to' && TO_PLAY.has(reader.word(end + 1))));

const LEFT_TO_PLAY = new Set(['left', 'mark', 'remaining']);
const TO_PLAY = new Set(['go', 'play']);

/** "their summer home", "a winter coat": of the kind for that season, not of one year's. */
const isSeasonal: Veto = (reader, { first, end, meaning }) =>
  meaning.is === 'year-part' &&
  meaning.year === null &&
  meaning.shift === null &&
  end === first + 1 &&
  'season' in meaning.part &&
  SEASONAL_NOUNS.has(reader.word(end));

/** "overnight loans", "overnight mail": "overnight fighting" is of the night before. */
const isAnyNight: Veto = (reader, { first, end }) =>
  end === first + 1 && reader.word(first) === 'overnight' && OVERNIGHT_NOUNS.has(reader.word(end));

/** "temperatures climbed into the 90s", "highs in the 80s": degrees; "the high rate in the 80s" is a decade. */
const isTemperature: Veto = (reader, { first, end, meaning }) => {
  if (meaning.is !== 'decade' || reader.at(end - 2).lower.length !== 2) return false;
  if (reader.word(first - 1) === 'into' && CLIMBS.has(reader.word(first - 2))) return true;
  for (let at = first - 6; at < first; at++) if (WEATHER_WORDS.has(reader.word(at))) return true;
  return false;
};

const CLIMBS = new Set([
  'climb',
  'climbed',
  'climbing',
  'dip',
  'dipped',
  'dipping',
  'soar',
  'soared',
  'soaring',
]);
const WEATHER_WORDS = new Set(['degrees', 'highs', 'lows', 'temperature', 'temperatures']);

const VETOES: readonly Veto[] = [
  isInTitle,
  isQuotedName,
  isPrize,
  isPerson,
  isTreaty,
  isPartOfGame,
  isGameClock,
  isSeasonal,
  isAnyNight,
  isTemperature,
];

/** Whether what looks like a time is none. Looks a bounded number of tokens around it. */
export function isNoTime(reader: TokenReader, phrase: Phrase): boolean {
  return VETOES.some((veto) => veto(reader, phrase));
}
