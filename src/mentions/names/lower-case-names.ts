import type { Token } from '../../text/analysed-text.ts';
import { isDictionaryWord } from '../../text/tagger.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { INSTITUTIONS } from '../data/institutions.ts';
import { OUTLETS } from '../data/outlets.ts';
import { PLACES } from '../data/places.ts';
import type { NameSpan } from './name-spans.ts';

interface Entry {
  words: readonly string[];
  name: string;
}

/** Finds names in tokens without capitals. */
export type LowerCaseNames = (tokens: readonly Token[]) => NameSpan[];

const NAME_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X', 'ADJ', 'VERB']);

/**
 * A finder for names in lower case: those that the story's other articles capitalise, the world's places,
 * outlets and institutions, and runs of two and more words that no dictionary has.
 *
 * @param learnt names as they stand capitalised in the story, surnames too
 * @param common words that the story's articles also use in lower case: they are no names by themselves
 */
export function lowerCaseNames(learnt: Iterable<string>, common: ReadonlySet<string>): LowerCaseNames {
  const byFirst = new Map(WORLD);
  for (const name of learnt) {
    const words = name.toLowerCase().split(/\s+|(?<=[-/])|(?=[-/])/u);
    if (words.length === 1 && (common.has(words[0] ?? '') || (words[0]?.length ?? 0) < 3)) continue;
    addEntry(byFirst, { words, name });
  }
  return (tokens) => {
    const spans: NameSpan[] = [];
    let place = 0;
    while (place < tokens.length) {
      const span = lexiconMatch(tokens, place, byFirst) ?? unknownRun(tokens, place);
      if (span) spans.push(span);
      place = span ? span.to : place + 1;
    }
    return spans;
  };
}

function addEntry(byFirst: Map<string, Entry[]>, entry: Entry): void {
  const first = entry.words[0] ?? '';
  const entries = byFirst.get(first) ?? [];
  if (entries.some(({ name }) => name === entry.name)) return;
  byFirst.set(
    first,
    [...entries, entry].sort((a, b) => b.words.length - a.words.length),
  );
}

function lexiconMatch(
  tokens: readonly Token[],
  place: number,
  byFirst: ReadonlyMap<string, readonly Entry[]>,
): NameSpan | null {
  const token = tokens[place];
  if (!token) return null;
  for (const { words, name } of byFirst.get(token.lower) ?? []) {
    if (words.length === 1 && !NAME_TAGS.has(token.pos)) continue;
    if (!words.every((word, index) => tokens[place + index]?.lower === word)) continue;
    return { from: place, to: place + words.length, titleFrom: place, text: name };
  }
  return null;
}

/** "aide dorrin valk": two and more words in a row that no dictionary has. */
function unknownRun(tokens: readonly Token[], place: number): NameSpan | null {
  let to = place;
  while (isUnknownWord(tokens[to])) to++;
  if (to - place < 2) return null;
  const text = tokens
    .slice(place, to)
    .map((token) => capitalised(token.text))
    .join(' ');
  return { from: place, to, titleFrom: place, text };
}

const LOWER_WORD = /^\p{Ll}{3,}$/u;

function isUnknownWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    NAME_TAGS.has(token.pos) &&
    LOWER_WORD.test(token.text) &&
    !DEMONYMS.has(token.lower) &&
    !isDictionaryWord(token.lower)
  );
}

const capitalised = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** The world's names as they are cased: "white house" → "White House", "u.s." → "U.S.". */
function worldName(lower: string): string {
  if (/^(?:\p{L}\.)+$/u.test(lower) || ['us', 'usa', 'uk', 'uae'].includes(lower)) return lower.toUpperCase();
  if (OUTLETS.has(lower) && !/[ ]/u.test(lower) && lower.length <= 4) return lower.toUpperCase();
  return lower.split(' ').map(capitalised).join(' ');
}

const WORLD: ReadonlyMap<string, Entry[]> = (() => {
  const byFirst = new Map<string, Entry[]>();
  for (const name of [...PLACES, ...OUTLETS, ...INSTITUTIONS]) {
    if (name === 'us' || name === 'people') continue;
    addEntry(byFirst, { words: name.split(/\s+|(?<=[-/])|(?=[-/])/u), name: worldName(name) });
  }
  return byFirst;
})();
