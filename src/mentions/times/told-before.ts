import type { EventKind } from '../../event-list/schema.ts';
import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { determinerPlace } from '../grammar/determiner.ts';
import type { EventMention } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { ownTime } from './own-time.ts';
import { readStance } from '../stance/stance.ts';

/** How surely a noun has to name an event to take up one told before. */
const LEAST_STRENGTH = 0.5;
const POINTING = /^(?:the|this|that)$/u;

/**
 * Remembers the days an article gave to events, and dates by them the nouns that take them up: after "sank on
 * Monday", "the sinking" is that of Monday. What the article tells of at several times is no one event.
 */
export class ToldBefore {
  /** By the stem of the trigger; null: told of at several times, or both as planned and as happened. */
  private readonly times = new Map<string, { kind: EventKind; time: TimeExpression | null } | null>();

  /**
   * The time of a definite noun whose event the article has dated; null: none, or more than one.
   *
   * @param triggers all of the sentence: "who resigned in June, was indicted a month after the resignation"
   */
  timeOf(
    frame: SentenceFrame,
    found: FoundTrigger,
    triggers: readonly FoundTrigger[],
  ): TimeExpression | null {
    const { trigger, at, strength } = found;
    if (trigger.pos !== 'noun' || strength < LEAST_STRENGTH || !isDefinite(frame, at)) return null;
    const { kind } = readStance(frame, found);
    const time = timeOfVerb(frame, found, kind, triggers);
    if (time) return inferredTime(time, `“the ${trigger.text}” told of before`);
    const told = this.times.get(trigger.stem);
    if (!told?.time || told.kind !== kind) return null;
    return inferredTime(told.time, `“the ${trigger.text}” told of before`);
  }

  /** Takes note of what an article tells of, and when it was. */
  note({ trigger: { stem }, kind, time }: Pick<EventMention, 'trigger' | 'kind' | 'time'>): void {
    const known = this.times.get(stem);
    const dated = time?.interval?.start && time.interval.end ? time : null;
    if (known === null) return;
    const isOther = known?.kind !== kind || (known.time && dated && known.time.edtf !== dated.edtf);
    this.times.set(stem, known && isOther ? null : { kind, time: known?.time ?? dated });
  }
}

/**
 * The time of a verb that tells the same before the noun in its sentence; not of "arrested Poe on Monday and the arrest of
 * Lind", where the noun has its own.
 */
function timeOfVerb(
  frame: SentenceFrame,
  { trigger, at }: FoundTrigger,
  kind: EventKind,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.tokens[at + 1]?.pos === 'ADP') return null;
  const verb = triggers.find(
    (other) => other.at < at && other.trigger.pos === 'verb' && other.trigger.stem === trigger.stem,
  );
  if (!verb) return null;
  const reading = readStance(frame, verb);
  return reading.kind === kind && reading.stance === 'asserts' ? ownTime(frame, verb, triggers) : null;
}

/** "the sinking", "that first vote": a noun that takes for granted which one is meant. */
function isDefinite({ tokens }: SentenceFrame, at: number): boolean {
  return POINTING.test(tokens[determinerPlace(tokens, at)]?.lower ?? '');
}
