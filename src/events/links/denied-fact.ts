import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Claim } from '../comparison/claims.ts';
import { share } from '../sets.ts';

/** "There [have never been] no", "talks [had ever] taken place". */
const MOST_BETWEEN = 4;
const WAS = /^(?:been|was|were)$/u;
const TAKES_PLACE = /^(?:exist|happen|make|occur|place)$/u;
const HELD = /^(?:held|made)$/u;

/** So many words in common make two passages that name nobody about one thing. */
const SAME_WORDING = 3;

/**
 * Whether what somebody says of the past is told as a fact, by another, and in words that make it the same: a name in
 * common, or where nobody is named much of the wording.
 */
export function deniesFact(said: EventMention, claim: Claim, told: EventMention, fact: Claim): boolean {
  const isOfPast = claim.kind === 'happening' && isOfOccurrence(said, claim);
  const isFact = told.stance === 'asserts' && told.source?.name !== said.source?.name;
  if (!isOfPast || !isFact) return false;
  return share(claim.names, fact.names) || termsInCommon(said, told).length >= SAME_WORDING;
}

/** The terms that two passages have in common. */
export function termsInCommon(one: EventMention, other: EventMention): string[] {
  const words = new Set(one.terms);
  return [...new Set(other.terms.filter((term) => words.has(term)))];
}

/**
 * "Denied that gas leaked", "denied a leak", "said there was no leak": that it took place; not "it was no good meeting",
 * nor "denied the charge", which was brought all the same.
 */
function isOfOccurrence(said: EventMention, { trigger }: Claim): boolean {
  if (trigger.pos === 'verb' || isSaidNotToBe(said, trigger)) return true;
  return CUE_VERBS.get(said.trigger.lemma) === 'denies' && !CUE_VERBS.has(trigger.stem);
}

/** "There had been no attempt", "no such talks took place", "had made no payment". */
export function isSaidNotToBe({ content, sentence }: EventMention, { start }: Claim['trigger']): boolean {
  const { tokens } = content?.sentence ?? sentence;
  const noun = tokens.findIndex((token) => token.start === start);
  const no = tokens
    .slice(0, Math.max(0, noun))
    .findLastIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
  if (tokens[no]?.lower !== 'no') return false;
  const before = tokens.slice(Math.max(0, no - MOST_BETWEEN), no).map(({ lower }) => lower);
  // "There is no meeting scheduled" is of what is to come.
  const wasNone = before.includes('there') && WAS.test(before.at(-1) ?? '');
  return (
    wasNone ||
    HELD.test(before.at(-1) ?? '') ||
    tokens.slice(noun + 1, noun + 1 + MOST_BETWEEN).some(({ lemma }) => TAKES_PLACE.test(lemma))
  );
}
