import { GIVEN_NAMES } from '../../mentions/data/given-names.ts';
import { INSTITUTIONS } from '../../mentions/data/institutions.ts';
import { OUTLETS } from '../../mentions/data/outlets.ts';
import { PLACES } from '../../mentions/data/places.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { isDictionaryWord } from '../../text/tagger.ts';
import { tokenise } from '../../text/tokens.ts';
import { regionsOf } from '../../text/wordnet/regions.ts';
import { CAPITAL_WORDS } from './data/capital-words.ts';

/** How many words tell beside it what a word is. */
const BESIDE = 5;

/**
 * Whether the first of some words is a name, where a sentence opens with it and the story has it nowhere else: the tagger
 * takes "Parents" and "Trust" for names there, and for none in small letters.
 */
export function hasCapitalOfName([first, ...others]: readonly Token[]): boolean {
  if (first?.pos !== 'PROPN') return false;
  const { lower, text } = first;
  const isOneWord = others[0]?.pos !== 'PROPN' && text.slice(1) === lower.slice(1);
  if (!isOneWord || !isDictionaryWord(lower) || isKnownName(first)) return true;
  const words = [first, ...others.slice(0, BESIDE)].map((word) => word.lower).join(' ');
  return tokenise(words, 0)[0]?.pos === 'PROPN';
}

const isKnownName = (token: Token): boolean =>
  NAMES.some((names) => names.has(token.lower)) || isCalendarWord(token) || regionsOf(token.lower).length > 0;

const NAMES: readonly { has: (word: string) => boolean }[] = [
  CAPITAL_WORDS,
  DEMONYMS,
  GIVEN_NAMES,
  INSTITUTIONS,
  OUTLETS,
  PLACES,
];
