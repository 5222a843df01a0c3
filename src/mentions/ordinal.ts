import { eventNounAfter, eventNounBefore } from './triggers/carried-noun.ts';
import type { Clause } from './grammar/clause.ts';
import type { FoundTrigger } from './triggers/found-trigger.ts';
import { isOrdinal } from './grammar/ordinal-word.ts';
import { tokensOfClause, type SentenceFrame } from './sentence-frame.ts';
import { particleOf } from './grammar/verb-phrase.ts';

/** Which of its kind these are depends on when it is told. */
const RELATIVE: ReadonlySet<string> = new Set(['final', 'last', 'latest']);
const tellsWhich = (lower: string): boolean => isOrdinal(lower) || RELATIVE.has(lower);
const ENDS_PHRASE: ReadonlySet<string> = new Set(['AUX', 'CCONJ', 'PRON', 'VERB']);
/** Farther before a noun than this an ordinal belongs to something else. */
const REACH = 6;

/**
 * "their first face-to-face meeting", "first got together", "met for the first time", and of a verb whose subject or
 * object is counted so ("the second search found"); null: not said which.
 */
export function ordinalOf(frame: SentenceFrame, found: FoundTrigger): string | null {
  const { at, clause, trigger, isHead } = found;
  if (trigger.pos === 'noun') return ordinalBefore(frame, at);
  if (!isHead || !clause.verb) return null;
  for (const place of tokensOfClause(frame, clause)) {
    const token = frame.tokens[place];
    const after = frame.tokens[place + 1];
    const isCounted = after?.lower === 'time' || place + 1 === clause.verb.from || place + 1 === at;
    if (token && isCounted && tellsWhich(token.lower)) return token.lower;
  }
  const counted =
    eventNounBefore(frame, clause, clause.verb.from) ?? objectOf(frame, clause, clause.verb.head);
  const ordinal = counted ? ordinalBefore(frame, counted.at) : null;
  // "the last strike ended" tells of no other than "the strike ended".
  return ordinal !== null && !RELATIVE.has(ordinal) ? ordinal : null;
}

/** The event that a verb acts on: of "met after the second vote" none. */
function objectOf(frame: SentenceFrame, clause: Clause, head: number): FoundTrigger | null {
  const last = particleOf(frame.tokens, head) === null ? head : head + 1;
  return /^(?:ADP|SCONJ)$/u.test(frame.tokens[last + 1]?.pos ?? '')
    ? null
    : eventNounAfter(frame, clause, last);
}

/** The ordinal in the noun phrase before its noun. */
function ordinalBefore(frame: SentenceFrame, at: number): string | null {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const token = frame.tokens[place];
    if (!token || ENDS_PHRASE.has(token.pos) || token.text === ',') return null;
    if (tellsWhich(token.lower)) return token.lower;
  }
  return null;
}
