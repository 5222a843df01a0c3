import type { EventMention } from '../../mentions/event-mention.ts';
import { SUMMING_NOUNS } from '../data/summing-nouns.ts';

/** Whether a noun sums up what it doesn't tell itself: "the disaster". */
export const isSummingUp = ({ trigger }: EventMention): boolean =>
  trigger.pos === 'noun' && SUMMING_NOUNS.has(trigger.stem);
