import { addCivilDays } from '../../event-list/civil.ts';
import { changedTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isAhead } from '../grammar/main-line.ts';
import { isDeathOfHarm } from './harm-time.ts';
import { besideMove } from './market-move.ts';
import { isHarmTold } from './mishap-clause.ts';
import { ownTime } from './own-time.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { describesNoun, hasOwnSubject, isToldWithAbove, isToldWithBelow } from './simultaneous-clauses.ts';

/** A time of the clause above or below that tells of the same moment; null: there is none. */
export function sharedTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0) return null;
  if (!found.isHead) return timeOfVerb(frame, found, triggers);
  const below = timeFromBelow(frame, found, triggers);
  const above = timeFromAbove(frame, found, triggers);
  return isBefore(below, above) ? above : (below ?? above);
}

/** "Appeared on Monday and pleaded guilty to selling arms in 2011": what is older is what the verb is about. */
const isBefore = (first: TimeExpression | null, second: TimeExpression | null): boolean =>
  first?.interval != null &&
  second?.interval != null &&
  (first.interval.start ?? '') < (second.interval.start ?? '');

/**
 * "An explosion killed three people on Monday": what a sentence brings up as its subject happened when it acted. "The
 * explosion led to talks on Monday" takes up what may be older.
 */
function timeOfVerb(
  frame: SentenceFrame,
  { at, clause, trigger }: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { verb, from } = clause;
  if (trigger.pos !== 'noun' || verb?.tense !== 'past') return null;
  if (isDeathOfHarm(frame.tokens, at, clause)) return timeOfClause(frame, clause, triggers);
  if (verb.isPassive) return null;
  if (at > verb.from) return timeOfOpening(frame, at, clause, triggers);
  const [first, ...others] = frame.tokens.slice(from, at);
  const isNew = first?.pos === 'DET' && /^(?:an?|another)$/u.test(first.lower);
  if (!isNew || others.some(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos))) return null;
  return timeOfClause(frame, clause, triggers);
}

/** What dates the verb of a clause. */
function timeOfClause(
  frame: SentenceFrame,
  { index }: Clause,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const acting = triggers.find(({ isHead, clause }) => isHead && clause.index === index);
  return acting ? ownTime(frame, acting, triggers) : null;
}

/** "The offensive began on Monday with an attack", "ended with a vote": its first or last part is of that day. */
function timeOfOpening(
  frame: SentenceFrame,
  at: number,
  clause: Clause,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { tokens } = frame;
  const { verb } = clause;
  if (!/^(?:begin|close|end|open|start)$/u.test(tokens[verb?.head ?? -1]?.lemma ?? '')) return null;
  let first = at;
  while (/^(?:ADJ|DET|NOUN)$/u.test(tokens[first - 1]?.pos ?? '')) first--;
  if (tokens[first - 1]?.lower !== 'with') return null;
  return timeOfClause(frame, clause, triggers);
}

/** "talked while walking to the pier on Friday", "shook hands and spoke on Friday": the time at the end is of both. */
function timeFromBelow(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  for (const below of triggers) {
    if (!below.isHead || below.clause.parent !== clause.index || below === found) continue;
    const time = isToldWithBelow(frame, found, below)
      ? (ownTime(frame, below, triggers) ?? timeFromBelow(frame, below, triggers))
      : null;
    // "refused to accept cuts before 2030": the past is not dated by what is to come.
    if (time && !(clause.verb?.tense === 'past' && isAhead(frame, time))) return time;
  }
  return null;
}

/** A coordinated verb or a participle shares the time of the clause it hangs on; not "a man charged in March". */
function timeFromAbove(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  const parent = hostOf(frame, clause);
  if (!parent) return null;
  if (!isToldWithAbove(frame, found, parent) && besideMove(frame, clause) !== parent) return null;
  const above = triggers.find(({ isHead, clause: own }) => isHead && own.index === parent.index);
  const time = above
    ? (ownTime(frame, above, triggers) ??
      timeFromAbove(frame, above, triggers) ??
      // "A storm that hit on Monday killed nine and left others homeless."
      (isFurtherHarm(frame, found) ? timeFromBelow(frame, above, triggers) : null))
    : null;
  if (time && !fits(frame, time, clause, parent)) return null;
  return time && clause.opener === 'when' ? withoutBound(time) : time;
}

const isFurtherHarm = (frame: SentenceFrame, found: FoundTrigger): boolean =>
  found.clause.kind === 'coordinate' &&
  isHarmTold(frame.tokens, found.clause.verb) &&
  !hasOwnSubject(frame, found);

/**
 * Neither "hoped to open on Monday but postponed it", which tells of the past beside what is to come, nor "signed in June
 * and hope to close soon", which tells of now beside what is over.
 */
function fits(frame: SentenceFrame, time: TimeExpression, { verb }: Clause, above: Clause): boolean {
  if (verb?.tense === 'past') return !isAhead(frame, time);
  return verb?.tense !== 'present' || verb.isPerfect || above.verb?.tense !== 'past';
}

/** "shut since Monday, when it burned": what is shut since then burned on Monday itself. */
function withoutBound(time: TimeExpression): TimeExpression {
  const { interval, value, edtf } = time;
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || interval?.precision !== 'day' || !edtf?.includes('..'))
    return time;
  const day = { start: value, end: addCivilDays(value, 1), precision: interval.precision };
  return changedTime(time, { mod: null, edtf: value, interval: day });
}

/** The clause that a clause is told with: what only describes a noun of another is passed over. */
function hostOf(frame: SentenceFrame, clause: Clause): Clause | null {
  const parent = parentClause(frame, clause);
  return parent && describesNoun(frame, parent) ? hostOf(frame, parent) : parent;
}
