import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';

const PHRASE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/**
 * "there would be a strike, but Poe dismissed that" → "Poe dismissed a strike": what a cue points back at, where the
 * sentence names it with a noun. Any other clause as it is.
 */
export function withReferent(
  clause: readonly Token[],
  { trigger, content, sentence }: EventMention,
): readonly Token[] {
  if (!content || content.trigger.pos !== 'noun' || content.trigger.start > trigger.start) return clause;
  const pronoun = clause.findIndex(
    ({ start, lower }) => start > trigger.start && /^(?:it|that|this)$/u.test(lower),
  );
  if (pronoun < 0) return clause;
  const head = placeOf(sentence.tokens, content.trigger);
  let from = head;
  while (from > 0 && PHRASE.has(sentence.tokens[from - 1]?.pos ?? '')) from -= 1;
  return [
    ...clause.slice(0, pronoun),
    ...sentence.tokens.slice(from, head + 1),
    ...clause.slice(pronoun + 1),
  ];
}
