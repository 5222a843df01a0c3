import { LIGHT_VERBS } from '../../mentions/data/light-verbs.ts';
import { FALSEHOODS, UNTRUE_WORDS } from '../../mentions/data/untrue-words.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';

/**
 * Whether the event is told by the way: a noun after a preposition ("spoke during their meeting", "spoke of making a
 * landing").
 */
export function isAside(tokens: readonly Token[], trigger: number): boolean {
  const between = betweenVerbAndNoun(tokens, trigger);
  const verb = between ? tokens.findIndex((token) => token === between[0]) - 1 : -1;
  const first = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const led = tokens.slice(first + 1, Math.max(0, verb));
  if (isIngVerb(tokens[verb]) && verb > first + 1 && led.some(({ pos }) => pos === 'ADP')) return true;
  return between?.some(({ pos }, at) => pos === 'ADP' && between[at - 1]?.text !== '-') ?? false;
}

/** Whether the clause tells of something else done to it: "called the strike a blackmail", not "held a strike". */
export function isObject(tokens: readonly Token[], trigger: number): boolean {
  const between = betweenVerbAndNoun(tokens, trigger);
  const verb = between && tokens[tokens.findIndex((token) => token === between[0]) - 1];
  return verb !== undefined && verb?.pos === 'VERB' && !LIGHT_VERBS.has(verb.lemma);
}

/** Whether the clause but judges it: "the arrest was a hostile act", not "the arrest was made", "is May 29". */
export function isJudged(tokens: readonly Token[], trigger: number): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const noun = tokens.slice(0, Math.max(verb, 0)).find(({ start }) => start === trigger);
  const next = tokens.slice(verb + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  if (noun?.pos !== 'NOUN' || tokens[verb]?.lemma !== 'be' || !next) return false;
  if (!/^(?:ADJ|DET|NOUN|PRON)$/u.test(next.pos)) return false;
  if (isCalendarWord(next) || tokens[tokens.indexOf(next) + 1]?.pos === 'NUM') return false;
  // "The meeting was a fabrication" is what its denial says.
  return !tokens.slice(verb + 1).some(({ lower }) => FALSEHOODS.has(lower) || UNTRUE_WORDS.has(lower));
}

/**
 * The words from a clause's verb, or from its beginning where none stands before it, to the noun that names the event;
 * null: a verb names it, or it isn't in the clause.
 */
function betweenVerbAndNoun(tokens: readonly Token[], trigger: number): readonly Token[] | null {
  const place = tokens.findIndex(({ start }) => start === trigger);
  if (place === -1 || tokens[place]?.pos === 'VERB') return null;
  const verb = tokens.slice(0, place).findLastIndex(({ pos }) => VERBAL.has(pos));
  return tokens.slice(verb + 1, place + 1);
}
