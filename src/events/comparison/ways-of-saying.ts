import type { EventMention } from '../../mentions/event-mention.ts';
import { placeOf } from '../token-place.ts';

/** Words for what somebody speaks in, at or on, lower case, and which way of speaking each is. */
const WAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    letter: ['letter', 'letters', 'memo', 'email', 'e-mail'],
    post: ['facebook', 'instagram', 'tweet', 'tweets', 'twitter', 'weibo'],
    speech: ['address', 'rally', 'sermon', 'speech', 'testimony'],
    interview: ['interview'],
    press: ['briefing', 'journalists', 'reporters'],
  }).flatMap(([way, words]) => words.map((word) => [word, way] as const)),
);
/** How many words off the cue the way of speaking may stand. */
const NEAR = 7;
/** What opens a sentence with the way of speaking. */
const OPENS = /^(?:at|during|in|on)$/u;
/** What ends the words about the saying. */
const ENDS = /^(?:["“”:]|``|''|that)$/u;

/** How a statement was made: "in a letter to Poe, Ruiz said", "told reporters", "wrote on Twitter"; none: not said. */
export function waysOf(mention: EventMention): ReadonlySet<string> {
  const known = FOUND.get(mention);
  if (known) return known;
  const found = findWays(mention);
  FOUND.set(mention, found);
  return found;
}

const FOUND = new WeakMap<EventMention, ReadonlySet<string>>();

function findWays({ sentence: { tokens }, trigger }: EventMention): ReadonlySet<string> {
  if (trigger.lemma === 'tweet') return new Set(['post']);
  const cue = placeOf(tokens, trigger);
  const behind = tokens.slice(cue + 1, cue + 1 + NEAR);
  const end = behind.findIndex(({ lower, pos }) => ENDS.test(lower) || pos === 'VERB');
  // "In a letter on Monday, Poe told": at the sentence's beginning.
  const opens = OPENS.test(tokens[0]?.lower ?? '') ? tokens.slice(1, Math.min(cue, NEAR)) : [];
  return new Set(
    [...opens, ...(end < 0 ? behind : behind.slice(0, end))].flatMap(({ lower }) => WAYS.get(lower) ?? []),
  );
}
