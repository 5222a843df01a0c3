import { HARM_PREDICATES } from '../../mentions/data/harm-predicates.ts';
import { isOrdinal } from '../../mentions/grammar/ordinal-word.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';

/** One more than others ("a fourth victim", "another woman"), or several at once ("three people", "victims"). */
export type HarmedCount = 'further' | 'several';

/** How the words from one token to before another count whom an event harms; null: it harms nobody, or one. */
export function countOfHarmed(mention: EventMention, from: number, to: number): HarmedCount | null {
  if (!HARM_PREDICATES.has(eventTrigger(mention).stem)) return null;
  const { tokens } = mention.sentence;
  for (let at = from; at < to; at += 1) {
    const { lower = '', lemma = '', pos } = tokens[at] ?? {};
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === 'another' || (/^an?$/u.test(lower) && next !== 'first' && isOrdinal(next)))
      return 'further';
    if (pos === 'NUM' && lower !== 'one') return 'several';
    if (pos === 'NOUN') return lower === lemma ? null : 'several';
  }
  return null;
}
