import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Claim } from '../comparison/claims.ts';
import { isSaidNotToBe } from '../comparison/said-not-to-be.ts';
import { share } from '../sets.ts';

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
