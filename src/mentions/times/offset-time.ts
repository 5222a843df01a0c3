import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { isDated } from '../grammar/main-line.ts';
import { eventSurety } from '../triggers/event-noun.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isAheadBehind, isLength, movedTime } from './moved-time.ts';
import { theDayAfter } from './the-day-after.ts';
import { beforePhrase } from './other-than-date.ts';
import { ownTime } from './own-time.ts';
import { clauseAt, parentClause, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/** How far behind "after" the noun may stand that it speaks of. */
const REACH = 5;

/** What dates a trigger. */
type DateOf = (head: FoundTrigger) => TimeExpression | null;

/**
 * The time of what stands at a measured distance from something dated: "resigned on Monday, two days after the
 * report appeared" dates the report's appearance, "three years after its sale, it closed in May" the sale. As
 * coarse as the unit it is counted in. Null: nothing is measured, or nothing dated to measure from.
 *
 * @param dateOf what dates a trigger that is measured from; its own words, unless said otherwise
 */
export function offsetTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: DateOf = (head) => ownTime(frame, head, triggers),
): TimeExpression | null {
  for (const placed of frame.times) {
    const signal = frame.tokens[placed.to]?.lower;
    if ((signal !== 'after' && signal !== 'before') || !isLength(placed)) continue;
    const behind = timeBehind(frame, placed);
    // "Ten years after the war of 1989": the war's own.
    if (behind && isMeasured(frame, found, placed.to)) return behind;
    if (behind ? !isOfHost(frame, found, placed) : !isMeasured(frame, found, placed.to)) continue;
    const anchor = behind ?? anchorOf(frame, placed, found, triggers, dateOf);
    const direction = (signal === 'after') === (behind !== null) ? 1 : -1;
    const time = anchor && movedTime(placed, anchor, direction);
    // "four days after a crash in June": in June, as far as anything tells.
    if (time ?? behind) return time ?? behind;
  }
  const day = theDayAfter(frame, found);
  const anchor = day && anchorOf(frame, day, found, triggers, dateOf);
  return anchor && movedTime(day, anchor, frame.tokens[day.to]?.lower === 'after' ? -1 : 1);
}

/**
 * "was arrested two days after the shooting", which the article has dated: the time of the verb that the length stands
 * beside. Null: the verb has a time of its own, no noun is measured from, it has no date, or what it comes to is ahead.
 *
 * @param dateOf what dates the noun
 */
export function countedFromNoun(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: DateOf,
): TimeExpression | null {
  for (const placed of frame.times) {
    const signal = frame.tokens[placed.to]?.lower;
    if ((signal !== 'after' && signal !== 'before') || !isLength(placed)) continue;
    if (!isOfHost(frame, found, placed) || isDated(frame, found.clause) || isSpan(frame, found, placed))
      continue;
    const noun = triggers.find(
      (other) => other.trigger.pos === 'noun' && isMeasured(frame, other, placed.to),
    );
    const anchor = noun && dateOf(noun);
    if (!anchor || (signal === 'after' && isAheadBehind(frame, placed, anchor))) continue;
    return movedTime(placed, anchor, signal === 'after' ? 1 : -1);
  }
  return null;
}

/**
 * What isn't counted to a point: "two years after the war ended" measures from the end, "killed in the two weeks before the
 * vote" and "had gone two days after the vote" are of any day up to then.
 */
function isSpan(frame: SentenceFrame, { clause }: FoundTrigger, { from, to, time }: PlacedTime): boolean {
  const signal = frame.tokens[to]?.lower;
  if (clauseAt(frame, to).opener === signal) return true;
  if (/^the /iu.test(time.text) || frame.tokens[from - 1]?.lower === 'the') return true;
  return signal === 'after' && clause.verb?.isPerfect === true;
}

/**
 * "died two days after a crash on Monday": the time of the noun that "after" behind a length leads to; null: it has none.
 */
function timeBehind(frame: SentenceFrame, length: PlacedTime): TimeExpression | null {
  const { tokens, times } = frame;
  const own = times.find(
    ({ from, time }) =>
      from > length.to && time.interval !== null && /^(?:in|of|on)$/u.test(tokens[from - 1]?.lower ?? ''),
  );
  if (!own || beforePhrase(tokens, own.from - 2) !== length.to) return null;
  const isBefore = tokens[length.to]?.lower === 'before';
  return isBefore || !isAheadBehind(frame, length, own.time) ? own.time : null;
}

/** Whether it is the verb that the length at a place stands beside. */
const isOfHost = (frame: SentenceFrame, { clause, isHead }: FoundTrigger, { from }: PlacedTime): boolean =>
  isHead &&
  clause === clauseAt(frame, from) &&
  // "sank on Monday, a month after the crash in January"
  !frame.times.some(
    (other) => other.to <= from && other.time.interval !== null && clauseAt(frame, other.from) === clause,
  );

/** Whether it is what "after" at `signal` leads to: the clause it opens, or the first event noun behind it. */
function isMeasured(frame: SentenceFrame, { at, clause, isHead }: FoundTrigger, signal: number): boolean {
  if (clauseAt(frame, signal).opener === frame.tokens[signal]?.lower)
    return isHead && clause.index === frame.clauseOf[signal];
  if (at <= signal || at > signal + REACH) return false;
  const between = frame.tokens.slice(signal + 1, at);
  return between.every(
    ({ pos, lemma }) =>
      /^(?:ADJ|DET|PART|PRON|PROPN)$/u.test(pos) || (pos === 'NOUN' && eventSurety(lemma) === 0),
  );
}

/** The time of the clause that the length stands in, or hangs on. */
function anchorOf(
  frame: SentenceFrame,
  { from }: PlacedTime,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: DateOf,
): TimeExpression | null {
  for (let host: Clause | null = clauseAt(frame, from); host; host = parentClause(frame, host)) {
    const { index } = host;
    const head = triggers.find((other) => other.isHead && other !== found && other.clause.index === index);
    const time = head && dateOf(head);
    if (time) return time;
    if (isToldApart(frame, host)) return null;
  }
  return null;
}

/**
 * "Jurors heard on Monday that he died two days after a raid": what is said or described has no time of what it hangs on,
 * as "quit on Monday, a move that came two days after a raid" has.
 */
const isToldApart = ({ tokens }: SentenceFrame, { kind, verb }: Clause): boolean =>
  kind === 'complement' || (kind === 'relative' && tokens[verb?.head ?? -1]?.lemma !== 'come');
