import { OF_EITHER_SEX, OF_ONE_SEX } from '../../mentions/data/people-nouns.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE } from './clause-edges.ts';

/**
 * "the families of | the 16 people who died": not "one of the people who", which is but one of them. -1: there is no such
 * phrase.
 */
export function peopleStart(tokens: readonly Token[], pronoun: number): number {
  if (tokens[pronoun]?.lower !== 'who') return -1;
  const article = tokens.findLastIndex(({ pos }, place) => place < pronoun && pos === 'DET');
  const phrase = tokens.slice(article, pronoun);
  const head = phrase.at(-1);
  const owner = tokens[article - 2];
  const isPlural = head?.lower === 'people' || (head?.lower !== head?.lemma && isOfPeople(head));
  const isOwned = tokens[article - 1]?.lower === 'of' && owner?.pos === 'NOUN' && !PART_OF.test(owner.lower);
  const isPhrase = phrase.every(({ pos }) => NOUN_PHRASE.has(pos));
  return article > 0 && isPlural && isOwned && isPhrase ? article : -1;
}

/** What tells how many of several. */
const PART_OF =
  /^(?:bulk|couple|dozens|group|half|handful|hundreds|majority|members?|number|part|percent|rest|scores|third|thousands)$/u;

/**
 * "The crew of | a ship that sank": people are "who", so it is the ship that did; not "the roof of a pier that
 * collapsed", which may be either. -1: there is no such owner.
 */
export function ownerStart(tokens: readonly Token[], pronoun: number): number {
  if (!/^(?:that|which)$/u.test(tokens[pronoun]?.lower ?? '')) return -1;
  const article = tokens.findLastIndex(({ pos }, place) => place < pronoun && pos === 'DET');
  if (!/^an?$/u.test(tokens[article]?.lower ?? '') || tokens[article - 1]?.lower !== 'of') return -1;
  const owned = tokens[article - 2];
  const isPhrase = tokens.slice(article, pronoun).every(({ pos }) => NOUN_PHRASE.has(pos));
  // "members of a crew that were held"
  const isPlural = /^(?:are|have|were)$/u.test(tokens[pronoun + 1]?.lower ?? '');
  return isPhrase && !isPlural && isOfPeople(owned) ? article : -1;
}

const isOfPeople = ({ lemma = '', lower = '' }: Partial<Token> = {}): boolean =>
  ROLE_NOUNS.has(lemma) ||
  OF_EITHER_SEX.has(lemma) ||
  OF_ONE_SEX.has(lemma) ||
  /^(?:crew|staff)$/u.test(lower);
