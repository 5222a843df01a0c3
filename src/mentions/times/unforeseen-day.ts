import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { UNFORESEEN_NOUNS } from '../data/unforeseen-nouns.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';
import { tellsOfHarm } from './deed-before.ts';
import { newsDay } from './news-day.ts';

/** How far before its day the noun can stand: "a fire at a bakery in Lund on Tuesday". */
const DISTANCE = 10;
/** How many sentences the day reaches that none of them takes up. */
const REACH = 2;

/**
 * The day of the mishap or crime that a sentence gives as what led to its news: after "has been closed after a fire on
 * Tuesday", who died did so on Tuesday, and what "the fire" did it did then.
 */
export class UnforeseenDay {
  private last: { day: TimeExpression; prose: number } | null = null;

  /** The day of somebody's harm, or of what the mishap did; null: of neither, or no mishap was told of. */
  timeOf(frame: SentenceFrame, found: FoundTrigger, clause: Clause, prose: number): TimeExpression | null {
    const { last } = this;
    if (last === null || prose - last.prose > REACH) return null;
    return tellsOfHarm(frame, found.trigger.stem, clause) || isOfMishap(frame, clause) ? last.day : null;
  }

  /** Takes note of a sentence: the day of its mishap, or that it told of another day. */
  leave(frame: SentenceFrame, prose: number, tellsOfDay: boolean): void {
    const day = dayOfMishap(frame);
    if (day) this.last = { day, prose };
    else if (tellsOfDay) this.last = null;
  }
}

/** "The blast broke windows", "the fire spread". */
function isOfMishap(frame: SentenceFrame, clause: Clause): boolean {
  const subject = subjectOf(frame, clause);
  if (!subject || frame.tokens[subject.from]?.lower !== 'the') return false;
  return UNFORESEEN_NOUNS.has(frame.tokens[subject.to - 1]?.lemma ?? '');
}

/** "closed after a fire at a bakery on Tuesday": the day of the noun behind "after"; null: of none, or of several. */
function dayOfMishap(frame: SentenceFrame): TimeExpression | null {
  let found: TimeExpression | null = null;
  for (const placed of frame.times) {
    if (!isAfterMishap(frame, placed)) continue;
    const day = newsDay(frame, placed.time);
    if (day && found && found.value !== day.value) return null;
    found = day ?? found;
  }
  return found;
}

function isAfterMishap({ tokens }: SentenceFrame, { from }: PlacedTime): boolean {
  let noun = -1;
  for (let place = from - 1; place >= Math.max(0, from - DISTANCE); place--) {
    const token = tokens[place];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false;
    if (UNFORESEEN_NOUNS.has(token.lemma)) noun = place;
    if (noun >= 0 && LEADING.test(token.lower)) return true;
  }
  return false;
}

const LEADING = /^(?:after|following|over)$/u;
