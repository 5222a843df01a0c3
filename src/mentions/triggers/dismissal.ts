import { GIVEN_NAMES } from '../data/given-names.ts';
import { isCalendarWord } from '../grammar/calendar-words.ts';
import { nameAt } from '../grammar/noun-phrase.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** How many words whoever is dismissed may be named by: "the acting head of the state police". */
const REACH = 8;
const SOMEBODY = /^(?:he|him|i|me|she|us|we|who|whom)$/u;
const PEOPLE = /^(?:people|personnel|staff|staffers|workers|workforce)$/u;
/** What may stand in a name or before it. */
const OF_PHRASE = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u;
const OF_WORD = /^(?:her|his|its|my|of|our|their|['’]s?)$/u;
/** What only a person's firing stands behind. */
const OWNER = /^(?:her|his|their|['’]s?)$/u;
/** "was fired at", "fired a shell at": somebody shot. */
const TARGETED = /^(?:at|into|toward|towards|upon)$/u;

/**
 * "He fired the director", "the director was fired": an act of another kind than "fired shots", "shots were fired". Its
 * stem; null: another verb, or somebody shot.
 *
 * @param head place of the verb
 */
export function dismissalAt(frame: SentenceFrame, head: number): 'dismiss' | null {
  if (frame.tokens[head]?.lemma !== 'fire') return null;
  return isPerson(frame, objectAt(frame, head + 1)) || isDismissed(frame, head) ? 'dismiss' : null;
}

/** The same of "the firing of the director", "his firing"; of a rocket, and of "heavy firing", it is that of a shot. */
export function firingAt(frame: SentenceFrame, at: number): 'dismiss' | 'fire' {
  const isOfPerson =
    frame.tokens[at + 1]?.lower === 'of'
      ? isPerson(frame, objectAt(frame, at + 2))
      : OWNER.test(frame.tokens[at - 1]?.lower ?? '');
  return isOfPerson ? 'dismiss' : 'fire';
}

/**
 * "Dismissed the director", "who was dismissed in May": nothing is denied, as it is in "dismissed the report", "dismissed
 * him as a crank".
 */
export function dismissesPerson(frame: SentenceFrame, head: number): boolean {
  if (frame.tokens[head]?.lemma !== 'dismiss') return false;
  const isCalled = frame.tokens.slice(head + 1, head + 1 + REACH).some(({ lower }) => lower === 'as');
  return !isCalled && (isPerson(frame, objectAt(frame, head + 1)) || isDismissed(frame, head));
}

/** Place of the noun, name or pronoun that a phrase from here is about; of "the head of police" the first noun; -1: none. */
function objectAt(frame: SentenceFrame, from: number): number {
  let head = -1;
  for (let place = from; place < from + REACH; place += 1) {
    const token = frame.tokens[place];
    // "claims that officials lied"
    if (!token || token.lower === 'that') break;
    if (SOMEBODY.test(token.lower)) return head < 0 ? place : head;
    if (TARGETED.test(token.lower)) return -1;
    if (!OF_PHRASE.test(token.pos) && !OF_WORD.test(token.lower)) break;
    if (isCalendarWord(token)) break;
    if (token.lower === 'of' && isPerson(frame, head)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower === 'her') head = place;
  }
  return head;
}

/** "The director was fired", "Poe, fired in May": nobody is fired at. */
function isDismissed(frame: SentenceFrame, head: number): boolean {
  const { tokens } = frame;
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  const isOnDay = second !== undefined && (isCalendarWord(second) || second.pos === 'NUM');
  if (TARGETED.test(next?.lower ?? '') || (next?.lower === 'on' && !isOnDay)) return false;
  let place = head - 1;
  while (/^(?:ADV|AUX|PART)$/u.test(tokens[place]?.pos ?? '')) place -= 1;
  const isPassive = tokens.slice(place + 1, head).some(({ lemma }) => lemma === 'be' || lemma === 'get');
  const isInset = tokens[place]?.text === ',';
  if (!isPassive && (!isInset || OF_PHRASE.test(next?.pos ?? ''))) return false;
  return isPerson(frame, isInset ? place - 1 : place);
}

/** Whether a word tells of somebody: by pronoun, by role, or by a name that is known as a person's. */
function isPerson(frame: SentenceFrame, place: number): boolean {
  const token = frame.tokens[place];
  if (!token) return false;
  if (SOMEBODY.test(token.lower) || token.lower === 'her' || PEOPLE.test(token.lower)) return true;
  if (ROLE_NOUNS.has(token.lemma)) return true;
  const name = nameAt(frame, place);
  if (!name) return false;
  return name.entity.type === 'person' || GIVEN_NAMES.has(frame.tokens[name.from]?.lower ?? '');
}
