import type { EventMention } from '../../mentions/event-mention.ts';
import { SUMMING_NOUNS } from '../data/summing-nouns.ts';
import { placeOf } from '../token-place.ts';

/** Whether a noun sums up what it doesn't tell itself: "the disaster"; not "the accident of timing", which says what. */
export function isSummingUp({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'noun' || !SUMMING_NOUNS.has(trigger.stem)) return false;
  return tokens[placeOf(tokens, trigger) + 1]?.lower !== 'of';
}
