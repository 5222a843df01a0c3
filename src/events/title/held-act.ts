import { HOLDING_TO } from '../../mentions/data/gerund-governors.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHeldAgainst } from '../selection/matter.ts';

/** How far back the word may stand by which somebody is held to have done it: "accused Poe on Monday of robbing". */
const REACH = 8;

/**
 * From where a title tells the act that somebody is held to have done: "Robbing a bank" of "accused Poe on Monday of
 * robbing a bank in 2003", not that he was accused then. The sentence's start of all else, and where the act's time is
 * that of the words before it.
 */
export function heldActFrom(mention: EventMention, tokens: readonly Token[], place: number): number {
  const { kind, stance, time } = mention;
  if (kind !== 'happening' || stance !== 'asserts' || !isHeldAgainst(mention)) return 0;
  const before = tokens.slice(Math.max(0, place - REACH), place);
  const isHeld = before.some(({ lemma, lower }) => HOLDING_TO.has(lemma) || HOLDING_TO.has(lower));
  const isOfOther = time !== null && time.start < mention.trigger.start;
  return isHeld && !isOfOther ? place : 0;
}
