/**
 * Phrases that look like a time and are part of a name or of a game: `60 Minutes`, `man of the year`, the third quarter
 * of a match, temperatures `in the 90s`. One list; a phrase that any entry knows is dropped.
 */
import type { Phrase } from './meaning.ts';
import { isOfOtherCountry, isPerson } from './feast-names.ts';
import { sentenceAround } from './direction/sentence.ts';
import { isPhraseEnd } from './phrase-end.ts';
import {
  isFar,
  isFilm,
  isIdiom,
  isInTitle,
  isNumbered,
  isPlaceOfFeast,
  isPrize,
  isQuotedName,
  isTreaty,
} from './names-of-times.ts';
import type { Veto } from './names-of-times.ts';
import type { TokenReader } from './token-reader.ts';
import {
  HALVES_GAME_WORDS,
  MONEY_WORDS,
  OVERNIGHT_NOUNS,
  SEASONAL_NOUNS,
  SPORTS_WORDS,
} from './words/titles.ts';
import { CLIMBS, WEATHER_WORDS } from './words/temperatures.ts';

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

/** "the six o'clock news": a programme; not "a 2 p.m. news conference", "at 6 a.m. news came". */
const isProgramme: Veto = (reader, { first, end, meaning }) =>
  meaning.is === 'clock' &&
  meaning.day === null &&
  PROGRAMMES.has(reader.word(end)) &&
  isPhraseEnd(reader, end + 1) &&
  OWNING.has(reader.word(first - 1));

const PROGRAMMES = new Set(['bulletin', 'bulletins', 'news', 'newscast', 'newscasts']);

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

/** "in his late twenties": how old he is. */
const isAgeInTens: Veto = (reader, { first, meaning }) =>
  meaning.is === 'decade' && POSSESSIVES.has(reader.word(first - 1));

const POSSESSIVES = new Set(['her', 'his', 'my', 'our', 'their', 'your']);
/** Before the name of a programme. */
const OWNING = new Set([...POSSESSIVES, "'s", 'a', 'an', 'its', 'the']);

/** "won in 3:41", "in a time of 2:05:31", "at 15:12 of the second": how long a race or a match has run. */
const isRunningTime: Veto = (reader, { first, end, meaning }) => {
  if (meaning.is !== 'clock' || meaning.day !== null || reader.word(first + 1) !== ':') return false;
  if (reader.at(end - 1).shape !== 'number') return false;
  const before = reader.word(first - 1);
  if (before === 'of') return reader.word(first - 2) === 'time' && RACED.has(reader.word(first - 3));
  return before === 'in' || (before === 'at' && reader.word(end) === 'of' && reader.word(end + 1) === 'the');
};

const RACED = new Set(['a', 'finishing', 'his', 'her', 'record', 'winning']);

/** "at this day after day": again and again. */
const isOverAndOver: Veto = (reader, { end }) => {
  const unit = reader.at(end - 1).lexeme.unit;
  return unit !== null && reader.word(end) === 'after' && reader.word(end + 1) === reader.word(end - 1);
};

const VETOES: readonly Veto[] = [
  isOverAndOver,
  isInTitle,
  isQuotedName,
  isFilm,
  isFar,
  isIdiom,
  isNumbered,
  isPrize,
  isPerson,
  isOfOtherCountry,
  isPlaceOfFeast,
  isTreaty,
  isPartOfGame,
  isGameClock,
  isProgramme,
  isSeasonal,
  isAnyNight,
  isTemperature,
  isAgeInTens,
  isRunningTime,
];

/** Whether what looks like a time is none. Looks a bounded number of tokens around it. */
export function isNoTime(reader: TokenReader, phrase: Phrase): boolean {
  return VETOES.some((veto) => veto(reader, phrase));
}
