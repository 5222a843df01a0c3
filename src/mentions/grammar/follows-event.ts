import type { Token } from '../../text/analysed-text.ts';
import { eventSurety } from '../triggers/event-noun.ts';
import { phraseStart } from './noun-phrase-extent.ts';

const POINTS_BACK = /^(?:it|that|this|which)$/u;

/**
 * Whether what "follows" is an event and not somebody: "the strike at the port followed", "it follows"; not "troops
 * followed the shelling with a raid".
 *
 * @param verb index of the verb's first token
 */
export function isEventThatFollows(tokens: readonly Token[], verb: number): boolean {
  let place = verb - 1;
  while (tokens[place]?.pos === 'ADV') place--;
  // "the strike at the port": its head stands before what describes it.
  for (let from = phraseStart(tokens, place); tokens[from - 1]?.pos === 'ADP';) {
    place = from - 2;
    from = phraseStart(tokens, place);
  }
  const head = tokens[place];
  if (!head) return false;
  return POINTS_BACK.test(head.lower) || (head.pos === 'NOUN' && eventSurety(head.lemma) > 0);
}
