/** Things that a text names by their day, `Friday's earthquake`, and what it goes on to tell of them. */
import type { Day } from './calendar.ts';
import { sentenceAround } from './direction/sentence.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './meaning.ts';
import type { Memory } from './memory.ts';
import type { Place } from './places.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import type { TokenReader } from './token-reader.ts';
import { INTO_THE_NIGHT } from './words/late-occasions.ts';

/** "Friday's deadly mine blast": how many words behind the day can name the thing. */
const NAME_WORDS = 3;

/** Keeps the nouns behind a day's possessive with it: "Friday's earthquake". */
export function rememberNamed(memory: Memory, reader: TokenReader, { end }: Phrase, place: Place): void {
  if (place.firstDay !== place.lastDay || reader.word(end) !== "'s") return;
  for (let at = end + 1; at <= end + NAME_WORDS && isNoun(reader, at); at++) {
    memory.rememberNoun(reader.word(at), place.firstDay);
    if (INTO_THE_NIGHT.has(reader.word(at))) memory.rememberLateDay(place.firstDay);
  }
}

/**
 * The day of the thing that a clock time's sentence is about: "The earthquake struck at 5:28 a.m." Null where another
 * time stands in the sentence before it. `spoken`: the last phrase before.
 */
export function dayOfSubject(
  memory: Memory,
  reader: TokenReader,
  { first, end }: Phrase,
  spoken: Phrase | null,
): Day | null {
  const { first: from } = sentenceAround(reader, first, end);
  if (!POINTERS.has(reader.word(from)) || (spoken !== null && spoken.first >= from)) return null;
  for (let at = from + 1; at <= from + NAME_WORDS && isNoun(reader, at); at++) {
    const day = memory.dayOfNoun(reader.word(at));
    if (day !== null) return day;
  }
  return null;
}

/** "Updated 05/03/2013 at 11: 00 AM": the day that a clock time stands right behind. */
export function dayBeside(reader: TokenReader, { first }: Phrase, spoken: Spoken | null): Day | null {
  if (!spoken || spoken.place.firstDay !== spoken.place.lastDay) return null;
  const { end } = spoken.phrase;
  const isBeside = end === first || (end === first - 1 && JOINTS.has(reader.word(end)));
  return isBeside ? spoken.place.firstDay : null;
}

const JOINTS = new Set([',', 'at']);

const POINTERS = new Set(['that', 'the', 'this']);

const isNoun = (reader: TokenReader, at: number): boolean => {
  const { shape, lower, lexeme } = reader.at(at);
  return shape === 'word' && lower.length > 3 && (lexeme.kinds & Kind.telling) === 0;
};
