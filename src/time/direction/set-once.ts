/** What is set on its day and not for it: a record, a fire. */
import type { TokenReader } from '../token-reader.ts';
import { HELPERS, VERB_ADVERBS } from '../words/verbs.ts';

/**
 * "beat the record set Monday", "the fire was set on Monday": done then, and not arranged; "the trial over the fire was
 * set Monday" and "the fire drill was set Monday" are.
 */
export function isSetOnce(reader: TokenReader, at: number): boolean {
  let noun = at - 1;
  while (noun > at - GROUP_REACH && isOfGroup(reader.word(noun))) noun--;
  const isMain = noun < at - 1;
  // "The blaze, set on Monday, killed two."
  if (!isMain && reader.word(noun) === ',') noun--;
  const isRelative = SUBJECTS.has(reader.word(noun));
  if (isRelative) noun--;
  if (!SET_ONCE.has(reader.word(noun)) || reader.word(at + 1) === 'for') return false;
  return isRelative || !isMain || !isBehindPreposition(reader, noun);
}

const isOfGroup = (word: string): boolean =>
  HELPERS.has(word) || VERB_ADVERBS.has(word) || word.endsWith('ly');

/** Whether the noun is but part of the subject: "a vote on the new record". */
function isBehindPreposition(reader: TokenReader, noun: number): boolean {
  for (let at = noun - 1; at >= noun - NOUN_REACH && reader.at(at).shape !== 'mark'; at--)
    if (PREPOSITIONS.has(reader.word(at))) return true;
  return false;
}

/** Helpers and adverbs before "set": "had been deliberately". */
const GROUP_REACH = 5;
const NOUN_REACH = 4;
const SET_ONCE = new Set(['blaze', 'example', 'fire', 'fires', 'precedent', 'record', 'records']);
const SUBJECTS = new Set(['he', 'it', 'she', 'that', 'they', 'which', 'who']);
const PREPOSITIONS = new Set(['about', 'for', 'in', 'into', 'of', 'on', 'over']);
