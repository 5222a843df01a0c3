import { isCalendarWord } from '../grammar/calendar-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';

/** How many words whoever is dismissed may be named by: "the acting head of the state police". */
const REACH = 8;
const SOMEBODY = /^(?:he|him|i|me|she|us|we|who|whom)$/u;
const PEOPLE = /^(?:people|personnel|staff|staffers|workers|workforce)$/u;
/** What may stand in a name or before it. */
const OF_PHRASE = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u;
const OF_WORD = /^(?:her|his|its|my|of|our|their|['’]s?)$/u;
/** "was fired at": somebody shot. */
const TARGETED = /^(?:at|into|toward|towards|upon)$/u;

/**
 * "He fired the director", "the director was fired": an act of another kind than "fired shots", "shots were fired". Its
 * stem; null: another verb, or somebody shot.
 *
 * @param head place of the verb
 */
export function dismissalAt(tokens: readonly Token[], head: number): 'dismiss' | null {
  if (tokens[head]?.lemma !== 'fire') return null;
  return isPerson(objectAt(tokens, head + 1)) || isDismissed(tokens, head) ? 'dismiss' : null;
}

/** The same of "the firing of the director", "his firing"; the stem of "the firing of a rocket" is that of the shot. */
export function firingAt(tokens: readonly Token[], at: number): 'dismiss' | 'fire' {
  const isOf = tokens[at + 1]?.lower === 'of';
  return tokens[at - 1]?.pos !== 'NOUN' && (!isOf || isPerson(objectAt(tokens, at + 2))) ? 'dismiss' : 'fire';
}

/** "Dismissed the director": nothing is denied, as it is in "dismissed the report", "dismissed him as a crank". */
export function dismissesPerson(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.lemma !== 'dismiss') return false;
  const isCalled = tokens.slice(head + 1, head + 1 + REACH).some(({ lower }) => lower === 'as');
  return !isCalled && isPerson(objectAt(tokens, head + 1));
}

/** The noun, name or pronoun that a phrase from here is about; of "the head of police" the first noun. */
function objectAt(tokens: readonly Token[], from: number): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens.slice(from, from + REACH)) {
    if (SOMEBODY.test(token.lower)) return head ?? token;
    if (!OF_PHRASE.test(token.pos) && !OF_WORD.test(token.lower)) break;
    if (isCalendarWord(token)) break;
    if (token.lower === 'of' && isPerson(head)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower === 'her') head = token;
  }
  return head;
}

/** "The director was fired", "Poe, fired in May": nobody is fired at. */
function isDismissed(tokens: readonly Token[], head: number): boolean {
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  const isOnDay = second !== undefined && (isCalendarWord(second) || second.pos === 'NUM');
  if (TARGETED.test(next?.lower ?? '') || (next?.lower === 'on' && !isOnDay)) return false;
  let place = head - 1;
  while (/^(?:ADV|AUX|PART)$/u.test(tokens[place]?.pos ?? '')) place -= 1;
  const isPassive = tokens.slice(place + 1, head).some(({ lemma }) => lemma === 'be' || lemma === 'get');
  const isInset = tokens[place]?.text === ',';
  if (!isPassive && (!isInset || OF_PHRASE.test(next?.pos ?? ''))) return false;
  return isPerson(tokens[isInset ? place - 1 : place]);
}

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined &&
  (SOMEBODY.test(token.lower) ||
    token.lower === 'her' ||
    ROLE_NOUNS.has(token.lemma) ||
    PEOPLE.test(token.lower) ||
    (token.pos === 'PROPN' && !/\d/u.test(token.text)));
