import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { UNFORESEEN_NOUNS } from '../../mentions/data/unforeseen-nouns.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { MATTER_VERBS } from '../data/matter-verbs.ts';
import { governorPlace } from './governor.ts';
import { placeOf } from '../token-place.ts';

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

/** "convicted of taking bribes": what somebody is held to have done, told with what was done about it. */
export function isHeldAgainst({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'verb' || !trigger.text.endsWith('ing')) return false;
  return /^(?:for|of|with)$/u.test(tokens[placeOf(tokens, trigger) - 1]?.lower ?? '');
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

/** What was said is a matter to whoever answers it, too: "rejected that account". */
function makesMatter(verb: string, noun: string): boolean {
  if (MATTER_VERBS.has(verb)) return true;
  const cue = CUE_VERBS.get(verb);
  return CLAIM_NOUNS.has(noun) && (cue === 'denies' || cue === 'doubts' || cue === 'confirms');
}
