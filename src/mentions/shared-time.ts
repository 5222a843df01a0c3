import type { TimeExpression } from '../time/time-expression.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { ownTime } from './own-time.ts';
import { parentClause, type SentenceFrame } from './sentence-frame.ts';

/** A time of the clause above or below that tells of the same moment; null: there is none. */
export function sharedTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (!found.isHead || frame.times.length === 0) return null;
  return timeFromAbove(frame, found, triggers) ?? timeFromBelow(frame, found, triggers);
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
      (kind === 'adverbial' && (opener === 'while' || opener === 'as')) ||
      // "will dock when it arrives on Friday"
      (opener === 'when' && verb?.tense === 'present' && clause.verb?.tense === 'future') ||
      (kind === 'participle' &&
        opener === null &&
        /ing$/u.test(below.trigger.text) &&
        frame.tokens[below.clause.from - 1]?.text !== ',') ||
      (kind === 'coordinate' &&
        opener === 'and' &&
        !hasOwnSubject(frame, below) &&
        verb?.tense === clause.verb?.tense);
    const time = isSimultaneous
      ? (ownTime(frame, below, triggers) ?? timeFromBelow(frame, below, triggers))
      : null;
    if (time) return time;
  }
  return null;
}

/** A coordinated verb, a participle or a purpose shares the time of the clause it hangs on. */
function timeFromAbove(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  const parent = parentClause(frame, clause);
  if (!parent) return null;
  const sharesTime =
    (clause.kind === 'coordinate' && !hasOwnSubject(frame, found)) ||
    (clause.kind === 'participle' && clause.opener === null) ||
    (clause.kind === 'adverbial' &&
      (clause.opener === 'while' || clause.opener === 'as' || clause.opener === 'by')) ||
    (clause.opener === 'when' && clause.verb?.tense === 'past' && parent.verb?.tense === 'past');
  if (!sharesTime) return null;
  const above = triggers.find(({ isHead, clause: own }) => isHead && own.index === parent.index);
  return above ? (ownTime(frame, above, triggers) ?? timeFromAbove(frame, above, triggers)) : null;
}

function hasOwnSubject(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  if (!clause.verb) return true;
  return frame.tokens
    .slice(clause.from, clause.verb.from)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
}
