import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { areOthers } from '../sets.ts';
import { placeOf } from '../token-place.ts';
import { eventTrigger } from './event-trigger.ts';
import { relateTriggers } from './trigger-relation.ts';

/** Which way of speaking a word is, and what it then stands behind: "on Facebook", but not of what Facebook did. */
interface Way {
  way: string;
  behind: ReadonlySet<string>;
}

/** By way: the words for what somebody speaks in, at, on or to, lower case, and the prepositions they stand behind. */
const WAYS: ReadonlyMap<string, Way> = new Map(
  [
    ['letter', 'letter letters memo email e-mail', 'by in via'],
    ['post', 'facebook instagram twitter weibo', 'on via'],
    ['post', 'tweet tweets', 'in via'],
    ['speech', 'address rally sermon speech testimony', 'at during in'],
    ['interview', 'interview', 'during in'],
    ['press', 'briefing', 'at during in'],
    ['press', 'journalists reporters', 'to'],
  ].flatMap(([way = '', words = '', behind = '']) =>
    words.split(' ').map((word) => [word, { way, behind: new Set(behind.split(' ')) }] as const),
  ),
);
/** How many words off the cue the way of speaking may stand. */
const NEAR = 7;
/** What opens a sentence with the way of speaking. */
const OPENS = /^(?:at|during|in|on|via)$/u;
const TELLS = /^(?:tell|telling|tells|told)$/u;
/** What may open the phrase behind the preposition, with other words before its noun: "in a television interview". */
const DETERMINER = /^(?:an?|another|her|his|its|the|their)$/u;
/** What ends the words about the saying. */
const ENDS = /^(?:["“”:,]|``|''|that)$/u;

/**
 * Whether two statements of one speaker were made in two ways, in a letter and on a rally, and so on two occasions. What
 * is announced by one word is announced once, to reporters and on Twitter.
 */
export const areSaidInOtherWays = (a: EventMention, b: EventMention): boolean =>
  areOthers(waysOf(a), waysOf(b)) && relateTriggers(eventTrigger(a), eventTrigger(b)) === 'none';

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
  const behind = aboutSaying(tokens.slice(cue + 1, cue + 1 + NEAR));
  // "In a letter on Monday, Poe told": at the sentence's beginning.
  const opens = OPENS.test(tokens[0]?.lower ?? '') ? aboutSaying(tokens.slice(0, Math.min(cue, NEAR))) : [];
  const found = new Set([...waysIn(opens), ...waysIn(behind)]);
  if (TELLS.test(tokens[cue]?.lower ?? '') && WAYS.get(behind[0]?.lower ?? '')?.behind.has('to'))
    found.add('press');
  return found;
}

function aboutSaying(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ lower, pos }) => ENDS.test(lower) || pos === 'VERB' || pos === 'AUX');
  return end < 0 ? tokens : tokens.slice(0, end);
}

const waysIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower }, place) => {
    const way = WAYS.get(lower);
    return way?.behind.has(headOf(tokens, place)) ? [way.way] : [];
  });

/** The preposition whose noun stands at a place: "in" of "in a long letter"; empty: "on Monday the letter" has none. */
function headOf(tokens: readonly Token[], noun: number): string {
  const isOpen = (token: Token | undefined) =>
    token !== undefined && /^(?:ADJ|NOUN|PROPN|PART)$/u.test(token.pos) && !isCalendarWord(token);
  let at = noun - 1;
  while (isOpen(tokens[at])) at -= 1;
  const isWhole = DETERMINER.test(tokens[at]?.lower ?? '');
  // Without an article but adjectives may stand between: "in written testimony", not "in court letters".
  if (!isWhole && tokens.slice(at + 1, noun).some(({ pos }) => pos !== 'ADJ')) return '';
  return tokens[isWhole ? at - 1 : at]?.lower ?? '';
}
