import type { Token } from '../../text/analysed-text.ts';
import { isCalendarWord } from './calendar-words.ts';
import { FIGURATIVE_VERBS } from '../data/figurative-verbs.ts';
import { PHRASAL_VERBS } from '../data/phrasal-verbs.ts';
import { IDIOM_PREPOSITIONS, VERB_IDIOMS } from '../data/verb-idioms.ts';
import { OPENS_PHRASE } from './noun-phrase-tags.ts';

const ENDS_REACH: ReadonlySet<string> = new Set(['AUX', 'PUNCT', 'VERB']);

/** Phrases of two words: by the first, what may follow it. Most verbs have none. */
function secondWords(phrases: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(' ');
    const first = phrase.slice(0, end);
    seconds.set(first, (seconds.get(first) ?? new Set()).add(phrase.slice(end + 1)));
  }
  return seconds;
}

const PARTICLES = secondWords(PHRASAL_VERBS);
const IDIOMS = secondWords(VERB_IDIOMS);
const FIGURES = secondWords(FIGURATIVE_VERBS);

/** "check into", "sign off": the particle, where the two together are a verb of their own. */
export function particleOf(tokens: readonly Token[], head: number): string | null {
  const particles = PARTICLES.get(tokens[head]?.lemma ?? '');
  if (!particles) return null;
  for (let place = head + 1; place <= head + REACH; place++) {
    const token = tokens[place];
    if (!token || (place > head + 1 && ENDS_REACH.has(tokens[place - 1]?.pos ?? ''))) return null;
    // "will be held on May 4", "on 4 May": the day's preposition.
    if (opensTime(tokens, place)) return null;
    if (!particles.has(token.lower)) continue;
    // "held a vote on Monday" is no "hold on"; "called it off." is a "call off".
    const isFar = place > head + 1 && OPENS_PHRASE.has(tokens[place + 1]?.pos ?? '');
    if (!isFar) return token.lower;
  }
  return null;
}

/** How far behind its verb a particle may stand. */
const REACH = 3;

/** Whether a word that may be a preposition of dates opens a date: no "off" in "called off Monday's strike". */
function opensTime(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.pos !== 'ADP' || !/^(?:by|in|on)$/u.test(token.lower)) return false;
  return isOfDate(tokens[place + 1]) || isOfDate(dayAhead(tokens, place + 1));
}

const isOfDate = (token: Token | undefined): boolean =>
  token !== undefined && (isCalendarWord(token) || token.lower === 'may');

/** Behind the number of a day, its month. */
const dayAhead = (tokens: readonly Token[], at: number): Token | undefined =>
  /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[at]?.lower ?? '') ? tokens[at + 1] : undefined;

/** "take place", "shake hands": the verb with the word that makes an idiom of it; null: none. */
export function idiomOf(tokens: readonly Token[], head: number): string | null {
  const place = idiomEnd(tokens, head);
  return place === null ? null : `${tokens[head]?.lemma ?? ''} ${tokens[place]?.lemma ?? ''}`;
}

/** Whether a verb makes an idiom with any object. */
export const opensIdiom = (verb: string): boolean => IDIOMS.has(verb);

/** Whether a verb and its object mean one thing together: "strike" and "deal". */
export const makesIdiom = (verb: string, noun: string): boolean => IDIOMS.get(verb)?.has(noun) ?? false;

/** "strike" of "went on strike": the idiom's verb names it. */
export function isInIdiom(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((head) => idiomEnd(tokens, head) === at);
}

/** Where the word stands that makes an idiom of a verb; null: none. */
function idiomEnd(tokens: readonly Token[], head: number): number | null {
  // Asked of every word, and most verbs make no idiom.
  const complements = head < 0 ? null : IDIOMS.get(tokens[head]?.lemma ?? '');
  if (!complements) return null;
  const isComplement = (at: number) => complements.has(tokens[at]?.lemma ?? '');
  const next = isComplement(head + 1) ? head + 1 : head + 2;
  // "placed on | paid | leave"
  const isDescribed = tokens[head + 1]?.pos === 'ADP' && /^(?:ADJ|VERB)$/u.test(tokens[next]?.pos ?? '');
  const place = isDescribed && !isComplement(next) ? next + 1 : next;
  if (!isComplement(place)) return null;
  const after = tokens[place + 1];
  // "lost his life savings", "caught the fire inspector"
  if (after?.pos === 'NOUN' && !isCalendarWord(after)) return null;
  return place === head + 1 || mayStandBetween(tokens, head, place) ? place : null;
}

/** "took *early* retirement", "went *on* strike"; not "found *not* guilty", "struck *down* a deal", "came *to* fire". */
function mayStandBetween(tokens: readonly Token[], head: number, place: number): boolean {
  const [before, between, last] = [tokens[head], tokens[head + 1], tokens[place]];
  if (!between || /^(?:neither|no|not)$/u.test(between.lower)) return false;
  if (/^(?:away|back|down|off|out|over|up)$/u.test(between.lower)) return false;
  if (between.pos !== 'ADP' && between.lower !== 'to') return true;
  return IDIOM_PREPOSITIONS.get(`${before?.lemma ?? ''} ${last?.lemma ?? ''}`)?.has(between.lower) === true;
}

/** "left the door open": a manner of speaking, no act. */
export function isFigurative(tokens: readonly Token[], head: number): boolean {
  const objects = FIGURES.get(tokens[head]?.lemma ?? '');
  return objects !== undefined && [head + 1, head + 2].some((at) => objects.has(tokens[at]?.lemma ?? ''));
}
