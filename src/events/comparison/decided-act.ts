import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';

/** Stems of words that leave what is done to the infinitive after them. Sorted. */
const LEAVES_TO_INFINITIVE: ReadonlySet<string> = new Set([
  'agree',
  'aim',
  'choose',
  'decide',
  'intend',
  'opt',
  'plan',
  'prepare',
  'resolve',
  'seek',
  'try',
  'vote',
  'want',
]);
/** How many words of time or manner may stand before the infinitive: "a decision on Friday formally to". */
const REACH = 4;

/**
 * What a trigger comes down to: of "decided to sell" and "a decision on Friday to sell" the sale, as two who decide may
 * decide on anything. What is decided against is no one's sale, and goes with the like alone.
 */
export function decidedAct(trigger: Trigger, tokens: readonly Token[]): Trigger {
  if (!LEAVES_TO_INFINITIVE.has(trigger.stem)) return trigger;
  const from = placeOf(tokens, trigger) + 1;
  let place = from;
  while (place < from + REACH && mayStandBefore(tokens[place])) place += 1;
  const isAgainst = tokens[place]?.lower === 'not' || tokens[place - 1]?.lower === 'not';
  const to = tokens[place]?.lower === 'not' ? place + 1 : place;
  if (tokens[to]?.lower !== 'to') return trigger;
  const verb = tokens.slice(to + 1, to + 3).find(({ pos }) => pos !== 'ADV');
  if (verb?.pos !== 'VERB') return trigger;
  const { start, end, text, lemma } = verb;
  return { start, end, text, lemma, stem: isAgainst ? `not ${lemma}` : lemma, pos: 'verb' };
}

const mayStandBefore = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || token.lower === 'on' || isCalendarWord(token));
