import { addCivilDays } from '../event-list/civil.ts';
import { changedTime } from '../time/changed-time.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Clause } from './clause.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import { DONE_WITH, IMPLICATIVE } from './data/infinitive-governors.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { ownTime } from './own-time.ts';
import { parentClause, type SentenceFrame } from './sentence-frame.ts';

/** A time of the clause above or below that tells of the same moment; null: there is none. */
export function sharedTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0) return null;
  if (!found.isHead) return timeOfVerb(frame, found, triggers);
  return timeFromAbove(frame, found, triggers) ?? timeFromBelow(frame, found, triggers);
}

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
  if (trigger.pos !== 'noun' || verb?.tense !== 'past' || verb.isPassive) return null;
  if (at > verb.from) return timeOfOpening(frame, at, clause, triggers);
  const [first, ...others] = frame.tokens.slice(from, at);
  const isNew = first?.pos === 'DET' && /^(?:an?|another)$/u.test(first.lower);
  if (!isNew || others.some(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos))) return null;
  const acting = triggers.find(({ isHead, clause: own }) => isHead && own.index === clause.index);
  return acting ? ownTime(frame, acting, triggers) : null;
}

/** "The offensive began on Monday with an attack", "ended with a vote": its first or last part is of that day. */
function timeOfOpening(
  frame: SentenceFrame,
  at: number,
  { verb, index }: Clause,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { tokens } = frame;
  if (!/^(?:begin|close|end|open|start)$/u.test(tokens[verb?.head ?? -1]?.lemma ?? '')) return null;
  let first = at;
  while (/^(?:ADJ|DET|NOUN)$/u.test(tokens[first - 1]?.pos ?? '')) first--;
  if (tokens[first - 1]?.lower !== 'with') return null;
  const acting = triggers.find(({ isHead, clause }) => isHead && clause.index === index);
  return acting ? ownTime(frame, acting, triggers) : null;
}

/** "talked while walking to the pier on Friday", "shook hands and spoke on Friday": the time at the end is of both. */
function timeFromBelow(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  for (const below of triggers) {
    const { kind, opener, parent, verb } = below.clause;
    if (!below.isHead || parent !== clause.index || below === found) continue;
    const isSimultaneous =
      (kind === 'adverbial' && isMeanwhile(frame, below)) ||
      isOpening(frame, below) ||
      // "will dock when it arrives on Friday"
      (opener === 'when' && verb?.tense === 'present' && clause.verb?.tense === 'future') ||
      // "Six people died when a bus hit a tree on Monday"
      (opener === 'when' && below.at > found.at && isSimplePast(verb) && isSimplePast(clause.verb)) ||
      (kind === 'participle' &&
        opener === null &&
        /ing$/u.test(below.trigger.text) &&
        frame.tokens[below.clause.from - 1]?.text !== ',') ||
      (kind === 'infinitive' && isDoneTogether(frame, clause)) ||
      (kind === 'coordinate' &&
        /^(?:and|or)$/u.test(opener ?? '') &&
        (!hasOwnSubject(frame, below) || isTiedTo(frame, below, clause)) &&
        verb?.tense === clause.verb?.tense);
    const time = isSimultaneous
      ? (ownTime(frame, below, triggers) ?? timeFromBelow(frame, below, triggers))
      : null;
    if (time) return time;
  }
  return null;
}

/** "A man was killed and two were hurt on Monday": no comma parts the two, and each was done to somebody. */
function isTiedTo({ tokens }: SentenceFrame, { clause: below }: FoundTrigger, { verb }: Clause): boolean {
  const [first, second] = [verb, below.verb];
  if (!first || !second || !isSimplePast(first) || !isSimplePast(second)) return false;
  const isParted = tokens.slice(first.to, second.from).some(({ pos }) => pos === 'PUNCT');
  const isSaid = [first, second].some(({ head }) => CUE_VERBS.has(tokens[head]?.lemma ?? ''));
  return !isParted && !isSaid && first.isPassive === second.isPassive;
}

const isSimplePast = (verb: Clause['verb']): boolean => verb?.tense === 'past' && !verb.isPerfect;

/** A coordinated verb or a participle shares the time of the clause it hangs on; not "a man charged in March". */
function timeFromAbove(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  const parent = hostOf(frame, clause);
  if (!parent) return null;
  const sharesTime =
    (clause.kind === 'coordinate' && (!hasOwnSubject(frame, found) || isTiedTo(frame, found, parent))) ||
    (clause.kind === 'participle' && clause.opener === null && !describesNoun(frame, clause)) ||
    (clause.kind === 'adverbial' && (clause.opener === 'by' || isMeanwhile(frame, found))) ||
    (clause.opener === 'when' && clause.verb?.tense === 'past' && parent.verb?.tense === 'past');
  if (!sharesTime && !isImplied(frame, clause, parent)) return null;
  const above = triggers.find(({ isHead, clause: own }) => isHead && own.index === parent.index);
  const time = above ? (ownTime(frame, above, triggers) ?? timeFromAbove(frame, above, triggers)) : null;
  return time && clause.opener === 'when' ? withoutBound(time) : time;
}

/** "shut since Monday, when it burned": what is shut since then burned on Monday itself. */
function withoutBound(time: TimeExpression): TimeExpression {
  const { interval, value, edtf } = time;
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || interval?.precision !== 'day' || !edtf?.includes('..'))
    return time;
  const day = { start: value, end: addCivilDays(value, 1), precision: interval.precision };
  return changedTime(time, { mod: null, edtf: value, interval: day });
}

/** "a man charged in March", not "the ferry left, watched by a crowd": a past participle without a comma before it. */
export function describesNoun({ tokens }: SentenceFrame, { kind, opener, from, verb }: Clause): boolean {
  if (kind !== 'participle' || opener !== null || from === 0 || tokens[from - 1]?.text === ',') return false;
  return !/ing$/u.test(tokens[verb?.head ?? from]?.lower ?? '');
}

/** The clause that a clause is told with: what only describes a noun of another is passed over. */
function hostOf(frame: SentenceFrame, clause: Clause): Clause | null {
  const parent = parentClause(frame, clause);
  return parent && describesNoun(frame, parent) ? hostOf(frame, parent) : parent;
}

/**
 * "As", "while walking": at that time; ", while his brother died" sets one thing against another (Quirk et al.,
 * §15.43).
 */
function isMeanwhile(frame: SentenceFrame, found: FoundTrigger): boolean {
  const { opener, from } = found.clause;
  const isContrast = frame.tokens[from - 1]?.text === ',' && hasOwnSubject(frame, found);
  return opener === 'as' || (opener === 'while' && !isContrast);
}

/** "Began on Monday to close the port", "beat Lund on Sunday to win": done with it; not "voted on Monday to close". */
function isImplied(frame: SentenceFrame, { kind, opener }: Clause, { verb }: Clause): boolean {
  const lemma = frame.tokens[verb?.head ?? -1]?.lemma ?? '';
  return kind === 'infinitive' && opener === 'to' && DONE_WITH.has(lemma);
}

/** "failed to appear on Friday", "was forced to land on Friday": the one was the other. */
const isDoneTogether = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  verb?.tense === 'past' && IMPLICATIVE.has(tokens[verb.head]?.lemma ?? '');

/** "In a vote held on Monday, the crew chose": what opens the sentence says when and where. */
function isOpening(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  const parent = parentClause(frame, clause);
  const opensSentence = parent?.kind === 'main' && frame.tokens[parent.from]?.pos === 'ADP';
  return clause.kind === 'participle' && opensSentence && clause.from < (parent.verb?.from ?? 0);
}

function hasOwnSubject(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  if (!clause.verb) return true;
  return frame.tokens
    .slice(clause.from, clause.verb.from)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
}
