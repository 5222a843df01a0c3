import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import { placeOf } from '../token-place.ts';

/** "There [have never been] no", "talks [had ever] taken place". */
const MOST_BETWEEN = 4;
const WAS = /^(?:been|was|were)$/u;
const TAKES_PLACE = /^(?:exist|happen|make|occur|place)$/u;
const HELD = /^(?:held|made)$/u;

/** "There had been no attempt", "no such talks took place", "had made no payment". */
export function isSaidNotToBe({ content, sentence }: EventMention, trigger: Pick<Trigger, 'start'>): boolean {
  const { tokens } = content?.sentence ?? sentence;
  const noun = placeOf(tokens, trigger);
  const no = tokens.slice(0, noun).findLastIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
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
