import { HARM_PREDICATES } from '../../mentions/data/harm-predicates.ts';
import { isOrdinal } from '../../mentions/grammar/ordinal-word.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { eventTrigger } from './event-trigger.ts';

/** One more than others ("a fourth victim", "another woman"), or several at once ("three people", "victims"). */
export type HarmedCount = 'further' | 'several';

/** How the words from one token to before another count whom an event harms; null: it harms nobody, or one. */
export function countOfHarmed(mention: EventMention, from: number, to: number): HarmedCount | null {
  if (!HARM_PREDICATES.has(eventTrigger(mention).stem)) return null;
  const { tokens } = mention.sentence;
  for (let at = from; at < to; at += 1) {
    const { lower = '', lemma = '', pos } = tokens[at] ?? {};
    if (isOneMore(tokens, at)) return 'further';
    if (isSeveral(tokens[at])) return 'several';
    if (pos === 'NOUN') return lower === lemma ? null : 'several';
  }
  return null;
}

/** "Another woman", "a fourth victim"; not "another 12 people", "a third of the crew". */
function isOneMore(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'another') return !isSeveral(tokens[at + 1]);
  if (lower !== 'a' && lower !== 'an') return false;
  const next = tokens[at + 1]?.lower ?? '';
  return next !== 'first' && isOrdinal(next) && tokens[at + 2]?.lower !== 'of';
}

const isSeveral = (token: Token | undefined): boolean =>
  (token?.pos === 'NUM' && token.lower !== 'one') || token?.lower === 'dozen';
