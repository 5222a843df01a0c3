/**
 * The words without which no phrase of time is: a month, a unit, "now", "noon", any digit. They let the tagger pass
 * over stretches of text that can't hold a time, at a few nanoseconds a character and without an allocation.
 */
import {
  DAY_PARTS,
  DEICTIC_DAYS,
  MONTHS,
  PLURAL_DAY_PARTS,
  PLURAL_WEEKDAYS,
  SEASON_WORDS,
  WEEKDAYS,
} from './words/calendar-words.ts';
import { LONG_WORDS } from './words/durations.ts';
import { HOLIDAYS } from './words/holidays.ts';
import { PLURAL_TENS, SPOKEN_CENTURIES } from './words/numbers.ts';
import { CLOCK_WORDS, DAY_PART_STARTS, REFERENCE_ADJECTIVES, REFERENCES } from './words/phrases.ts';
import { MID_WORDS, UNITS } from './words/units.ts';
import { FREQUENCIES } from './words/frequencies.ts';
import { MERIDIEM, SHORT_ZONES } from './words/zones.ts';

/** Every run of letters in the phrases. */
const runs = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => phrase.match(/[a-z]+/g) ?? []);

/** The last word tells: "the distant future" needs "future". */
const lastRuns = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => runs([phrase]).slice(-1));

const WORD_LISTS = [
  MONTHS,
  WEEKDAYS,
  PLURAL_WEEKDAYS,
  SEASON_WORDS,
  DAY_PARTS,
  PLURAL_DAY_PARTS,
  DEICTIC_DAYS,
  UNITS,
  FREQUENCIES,
  PLURAL_TENS,
];

/** "two summers ago", "three Christmases ago". */
const counted = (name: string): string => (name.endsWith('s') ? `${name}es` : `${name}s`);

/** "back in ninety-one". */
const SPOKEN_TENS = ['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "at fifteen to seven". */
const SPOKEN_MINUTES = ['five', 'ten', 'fifteen', 'twenty'];

/** Lower-cased runs of letters. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...WORD_LISTS.flatMap((list) => Object.keys(list)),
  ...[MID_WORDS, SPOKEN_CENTURIES, LONG_WORDS].flatMap((list) => [...list.keys()]),
  ...CLOCK_WORDS,
  ...DAY_PART_STARTS,
  ...lastRuns(Object.keys(REFERENCES)),
  ...REFERENCE_ADJECTIVES.keys(),
  ...Object.keys(HOLIDAYS).flatMap((name) => runs([name]).filter((word) => word.length > 3)),
  ...runs(Object.keys(MERIDIEM)),
  ...SHORT_ZONES,
  ...SPOKEN_TENS,
  ...Object.keys(SEASON_WORDS).map(counted),
  ...Object.keys(HOLIDAYS).flatMap((name) => (/^[a-z]+$/.test(name) ? counted(name) : [])),
  ...SPOKEN_MINUTES,
  'clock',
  'eid',
  'fy',
  'halves',
  'h',
  'o',
  'once',
  'past',
  'q',
  'thousand',
  'weekday',
  'weekdays',
  'weeknight',
  'weeknights',
]);

const BITS = 16;
const MASK = (1 << BITS) - 1;
const isTelling = new Uint8Array(1 << BITS);
for (const word of TELLING_WORDS) isTelling[hashOf(word)] = 1;

/** FNV-1a of lower-cased ASCII letters, folded to an index. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> BITS)) & MASK;
}

/** False only where text[from, to) holds no digit and none of the words, so that no phrase can be in it. */
export function mayHoldTime(text: string, from: number, to: number): boolean {
  let hash = 0x811c9dc5;
  let isInWord = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122 && code < 128) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      isInWord = true;
      continue;
    }
    if (code >= 48 && code <= 57) return true;
    if (isInWord && isTelling[(hash ^ (hash >>> BITS)) & MASK] === 1) return true;
    hash = 0x811c9dc5;
    isInWord = false;
  }
  return isInWord && isTelling[(hash ^ (hash >>> BITS)) & MASK] === 1;
}
