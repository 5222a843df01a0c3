import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { EVENT_ADJECTIVES, RESULTING_STATES } from '../data/event-adjectives.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';
import { makeVerb } from './verb-trigger.ts';

/** How surely an adjective tells of an event: of what it says of itself, and beside a noun. */
export const OF_STATE = { predicate: 0.8, beside: 0.6 };

/** "is dead", "are missing": what somebody has come to is the event. */
export function stateOf(frame: SentenceFrame, clause: Clause, verb: Token): FoundTrigger | null {
  const { head = 0, to = 0, from = 0 } = clause.verb ?? {};
  const isBe = verb.lemma === 'be';
  // "are missing" is no verb unless they miss something.
  const isState =
    from < head &&
    verb.lower.endsWith('ing') &&
    !/^(?:DET|NOUN|PRON|PROPN)$/u.test(frame.tokens[to]?.pos ?? '');
  const isPronounced = clause.verb?.isPassive === true && PRONOUNCED.test(verb.lower);
  let at = isBe || isPronounced ? to : head;
  while (isBe && (frame.tokens[at]?.pos === 'ADV' || PRONOUNCED.test(frame.tokens[at]?.lower ?? ''))) at++;
  const token = frame.tokens[at];
  const stem = RESULTING_STATES.has(token?.lower ?? '')
    ? EVENT_ADJECTIVES.get(token?.lower ?? '')
    : undefined;
  if (stem === undefined || !(isBe || isState || isPronounced) || frame.tokens[at + 1]?.pos === 'NOUN')
    return null;
  return makeVerb(frame, clause, at, stem, OF_STATE.predicate);
}

/** "was pronounced dead": the death is what is told. */
const PRONOUNCED = /^(?:declared|pronounced)$/u;

/** What the tagger takes "dead" for. */
const MAY_BE_STATE: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);

/** "found dead", "the stolen car": told beside another event. */
export function adjectiveTrigger(frame: SentenceFrame, token: Token, at: number): FoundTrigger | null {
  const stem = MAY_BE_STATE.has(token.pos) ? EVENT_ADJECTIVES.get(token.lower) : undefined;
  if (stem === undefined) return null;
  const { trigger, clause, strength } = makeVerb(frame, clauseAt(frame, at), at, stem, OF_STATE.beside);
  return { trigger, at, clause, isHead: false, strength };
}
