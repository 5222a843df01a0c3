import { addCivilDays } from '../../event-list/civil.ts';
import { changedTime } from '../../time/changed-time.ts';
import { edtfInterval } from '../../time/edtf-interval.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { eventNounAfter, eventNounBefore } from '../triggers/carried-noun.ts';
import type { Clause } from '../grammar/clause.ts';
import { POSTPONING } from '../data/postponing-verbs.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { particleOf } from '../grammar/verb-phrase.ts';

/** An event that a clause gives another day. */
export interface Postponed {
  /** Index of the event's noun. */
  at: number;
  /** The new day as the text has it. */
  placed: PlacedTime;
  /** The same as the day itself: "until Friday" is on Friday. */
  time: TimeExpression;
}

/**
 * "put off the launch until September 4", "the hearing was moved to Friday": the day is that of the launch, which is
 * planned, not of putting it off. Null: the clause puts nothing off, or doesn't say until when.
 */
export function postponedBy(frame: SentenceFrame, clause: Clause): Postponed | null {
  const { verb } = clause;
  if (!verb || frame.times.length === 0) return null;
  const lemma = frame.tokens[verb.head]?.lemma ?? '';
  const particle = particleOf(frame.tokens, verb.head);
  if (!POSTPONING.has(particle ? `${lemma} ${particle}` : lemma)) return null;
  const event = verb.isPassive
    ? eventNounBefore(frame, clause, verb.from)
    : eventNounAfter(frame, clause, particle ? verb.head + 1 : verb.head);
  const placed = frame.times.find(
    ({ from }) =>
      from > verb.head &&
      frame.clauseOf[from] === clause.index &&
      /^(?:till|to|until)$/u.test(frame.tokens[from - 1]?.lower ?? ''),
  );
  const time = placed && dayItself(placed.time);
  return event && placed && time ? { at: event.at, placed, time } : null;
}

/** "until Friday", "until next week" without the open start. */
function dayItself(time: TimeExpression): TimeExpression | null {
  const last = time.edtf?.replace(/^.*\//u, '') ?? null;
  const isWeek = last !== null && /^\d{4}-W\d\d$/u.test(time.value);
  const edtf = isWeek ? `${addCivilDays(last, -6)}/${last}` : last;
  const interval = edtf === null ? null : edtfInterval(edtf);
  if (edtf === null || !interval) return null;
  return changedTime(time, { edtf, interval, because: `the day it was put off to; ${time.because}` });
}
