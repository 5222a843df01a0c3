import type { EventMention } from '../../mentions/event-mention.ts';
import { isEventThatFollows } from '../../mentions/grammar/follows-event.ts';
import { phraseStart } from '../../mentions/grammar/noun-phrase-extent.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';

/**
 * "The move follows a recall of cars on Thursday": of the recall the words that name it, as the clause tells of what
 * came then; of anything else the whole clause, also where somebody follows ("Police followed the march").
 */
export function withoutFollower(
  clause: readonly Token[],
  { sentence: { tokens }, trigger }: EventMention,
): readonly Token[] {
  if (trigger.pos !== 'noun') return clause;
  let from = phraseStart(tokens, placeOf(tokens, trigger));
  // "a 2.5% fall"
  while (tokens[from - 1]?.pos === 'SYM') from = phraseStart(tokens, from - 1);
  if (!comesAfter(tokens, from)) return clause;
  const first = clause.findIndex((token) => token === tokens[from]);
  return first < 0 ? clause : clause.slice(first);
}

/** Whether "came after", or "follows" of an event, stands before a place. */
function comesAfter(tokens: readonly Token[], place: number): boolean {
  const isAfter = tokens[place - 1]?.lower === 'after';
  const at = isAfter ? place - 2 : place - 1;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || verb.lemma !== (isAfter ? 'come' : 'follow')) return false;
  return isAfter || isEventThatFollows(tokens, at);
}
