import { determinerPlace } from '../../mentions/grammar/determiner.ts';
import type { Token } from '../../text/analysed-text.ts';

/** What may stand between a determiner and its noun, and the determiner. */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** The place of the verb that a noun is the object of, or the subject in the passive; -1: of none. */
export function governorPlace(tokens: readonly Token[], noun: number): number {
  const before = objectGovernor(tokens, noun);
  if (before >= 0) return before;
  let after = noun + 1;
  while (tokens[after]?.pos === 'ADV') after += 1;
  if (tokens[after]?.pos !== 'AUX') return -1;
  let isPassive = false;
  for (; tokens[after]?.pos === 'AUX' || tokens[after]?.pos === 'ADV'; after += 1)
    isPassive ||= tokens[after]?.lemma === 'be';
  return isPassive && tokens[after]?.pos === 'VERB' ? after : -1;
}

/** The place of the verb right before a noun and all that modifies it; -1: none. */
export function objectGovernor(tokens: readonly Token[], noun: number): number {
  let place = determinerPlace(tokens, noun);
  // "that account": also where "that" was taken for a conjunction.
  while (NOMINAL.has(tokens[place]?.pos ?? '') || /^(?:['’]s?|that)$/u.test(tokens[place]?.lower ?? ''))
    place -= 1;
  return tokens[place]?.pos === 'VERB' ? place : -1;
}
