import type { Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';

/** "issued a statement | saying that the plan to close it": without a verb of its own, what it says says nothing. */
export function upToSaying(tokens: readonly Token[], trigger: Pick<Trigger, 'start'>): Token[] {
  const saying = tokens.findIndex(
    ({ lower }, place) => lower === 'saying' && /^(?:NOUN|PROPN)$/u.test(tokens[place - 1]?.pos ?? ''),
  );
  const said = saying < 0 ? [] : tokens.slice(saying);
  const isTold = said.some(
    (token, place) =>
      token.start === trigger.start ||
      (VERBAL.has(token.pos) && !isIngVerb(token) && said[place - 1]?.lower !== 'to'),
  );
  return saying < 0 || isTold ? [...tokens] : tokens.slice(0, saying);
}
