import { interned } from './interned.ts';
import { MOST_WORDS } from './remember.ts';
import { readWords, type TaggerWord } from './tagger.ts';
import { wordForm, type WordForm } from './word-form.ts';

/** How far ahead a word of the tagger may stand from where it is expected; what lies between is kept. */
const REACH = 64;

/** What stands between two spaces, as the tagger reads it. */
export interface ReadRun {
  words: readonly TaggerWord[];
  /** Of each word, the offset in the run; null: the tagger has made it up. */
  places: readonly (number | null)[];
  /** What the tagger has passed over. */
  unread: readonly { form: WordForm; place: number }[];
}

const runs = new Map<string, ReadRun>();

/** Reads a run: once, as a text has far fewer different ones than runs. */
export function readRun(text: string): ReadRun {
  const known = runs.get(text);
  if (known) return known;
  const run = alignedRun(text);
  if (runs.size >= MOST_WORDS) runs.clear();
  runs.set(interned(text), run);
  return run;
}

/** Aligns the tagger's words with the text: it may drop or change what it can't read. */
function alignedRun(text: string): ReadRun {
  const words = readWords(text);
  const places: (number | null)[] = [];
  const unread: ReadRun['unread'][number][] = [];
  let cursor = 0;
  for (const { text: word } of words) {
    const place = word.trim() === '' ? -1 : placeOf(word, text, cursor);
    places.push(place < 0 ? null : place);
    if (place < 0) continue;
    unread.push(...unreadIn(text, cursor, place));
    cursor = place + word.length;
  }
  unread.push(...unreadIn(text, cursor, text.length));
  return { words, places, unread };
}

/** Where a word of the tagger stands in the text; -1: not within reach. */
function placeOf(word: string, text: string, cursor: number): number {
  const place = text.slice(cursor, cursor + REACH + word.length).indexOf(word);
  return place < 0 ? -1 : cursor + place;
}

/** The words of text[from, to), which the tagger has passed over. */
const unreadIn = (text: string, from: number, to: number): ReadRun['unread'] =>
  [...text.slice(from, to).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    form: wordForm(word, 'X', word),
    place: from + index,
  }));
