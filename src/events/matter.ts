import { CLAIM_NOUNS } from '../mentions/data/claim-nouns.ts';
import { CUE_VERBS } from '../mentions/data/cue-verbs.ts';
import { UNFORESEEN_NOUNS } from '../mentions/data/unforeseen-nouns.ts';
import { determinerPlace } from '../mentions/determiner.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { Token } from '../text/analysed-text.ts';
import { MATTER_VERBS } from './data/matter-verbs.ts';
import { placeOf } from './token-place.ts';

/** What may stand between a determiner and its noun, and the determiner. */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/**
 * Whether an event is but the matter of another act, which says nothing of its coming about: "scrapped the sale",
 * "fought the sale in court", "dropped her plan to sell", "the sale was scrapped", and of what was said "disputed the
 * report". Not "fought the blaze": what nobody plans has happened.
 */
export function isMatter({ trigger, sentence: { tokens } }: EventMention): boolean {
  const place = placeOf(tokens, trigger);
  if (trigger.pos === 'noun') return isMatterNoun(tokens, place);
  const isTo = tokens[place - 1]?.lower === 'to' && tokens[place - 2]?.pos === 'NOUN';
  return isTo && isMatterNoun(tokens, place - 2);
}

/** "Disputed the report", "a report that was rejected": what was said, and no plan to say it. */
export function isSaidMatter(mention: EventMention): boolean {
  return CLAIM_NOUNS.has(mention.trigger.lemma) && mention.trigger.pos === 'noun' && isMatter(mention);
}

function isMatterNoun(tokens: readonly Token[], noun: number): boolean {
  const lemma = tokens[noun]?.lemma ?? '';
  if (UNFORESEEN_NOUNS.has(lemma)) return false;
  const verb = tokens[governorPlace(tokens, noun)];
  return verb !== undefined && makesMatter(verb.lemma, lemma);
}

/** The place of the verb that a noun is the object of, or the subject in the passive; -1: of none. */
function governorPlace(tokens: readonly Token[], noun: number): number {
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

function objectGovernor(tokens: readonly Token[], noun: number): number {
  let place = determinerPlace(tokens, noun);
  // "that account": also where "that" was taken for a conjunction.
  while (NOMINAL.has(tokens[place]?.pos ?? '') || /^(?:['’]s?|that)$/u.test(tokens[place]?.lower ?? ''))
    place -= 1;
  return tokens[place]?.pos === 'VERB' ? place : -1;
}

/** What was said is a matter to whoever answers it, too: "rejected that account". */
function makesMatter(verb: string, noun: string): boolean {
  if (MATTER_VERBS.has(verb)) return true;
  const cue = CUE_VERBS.get(verb);
  return CLAIM_NOUNS.has(noun) && (cue === 'denies' || cue === 'doubts' || cue === 'confirms');
}
