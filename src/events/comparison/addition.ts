import type { EventMention } from '../../mentions/event-mention.ts';
import { placeOf } from '../token-place.ts';

const ADDITIONS = new Set(['additionally', 'also', 'another']);
/** How many words before its trigger such a word can stand: "they also shook hands and spoke". */
const REACH = 7;

/** Whether the text adds an event to those it told of before: "they also shook hands and spoke", "another meeting". */
export function isAdded({ sentence, trigger }: EventMention): boolean {
  const place = placeOf(sentence.tokens, trigger);
  return sentence.tokens.slice(Math.max(0, place - REACH), place).some(({ lower }) => ADDITIONS.has(lower));
}
