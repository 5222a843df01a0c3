import { GIVEN_NAMES } from '../../mentions/data/given-names.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { surname } from './surname.ts';

/** What stands before the name that somebody is called by. */
const TITLED = /\b(?:Dr|Miss|Mr|Mrs|Ms)\.? $/u;
/** Within a sentence, where a capital tells of a name. */
const WITHIN = /\p{Ll},? $/u;
const NAME_FOLLOWS = /^(?:\p{L}|[-–] ?\p{Lu}| \p{Lu})/u;

/**
 * What the text calls a person: the family name, also where it stands first. "Xi" of Xi Jinping: whose last word never
 * stands without the word before it, but the first alone.
 */
export function calledName(name: string, { article: { body } }: EventMention): string {
  const family = surname(name);
  const [first = '', second = ''] = name.split(' ');
  const last = name.split(' ').at(-1) ?? '';
  if (second === '' || family !== last) return family;
  const before = name.split(' ').at(-2) ?? '';
  const isLastAlone = occurrences(body, last).some((at) => !body.slice(0, at).endsWith(`${before} `));
  if (isLastAlone) return family;
  const isGiven = GIVEN_NAMES.has(first.toLowerCase());
  const isFirstAlone = occurrences(body, first).some((at) => {
    if (NAME_FOLLOWS.test(body.slice(at + first.length, at + first.length + 3))) return false;
    const opening = body.slice(Math.max(0, at - 6), at);
    return TITLED.test(opening) || (!isGiven && WITHIN.test(opening));
  });
  return isFirstAlone ? first : family;
}

/** Where a word begins in a text. */
function occurrences(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWord = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '');
    if (isWord) places.push(at);
  }
  return places;
}

const LETTER = /\p{L}/u;
