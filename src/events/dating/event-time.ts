import { DAY_MS } from '../../event-list/civil.ts';
import { PRECISIONS, type EventTime, type CivilInterval } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { isMatter } from '../selection/matter.ts';
import { gapBetween, intervalSpan, isDay, overlapping, timeSpan } from '../span.ts';
import { withoutLaterPlans } from './told-past.ts';

interface DatedMention {
  mention: EventMention;
  time: TimeExpression & { edtf: string; interval: CivilInterval };
}

/**
 * When an event happened: the most precise of the times its mentions state; of several as precise, the one
 * that most mentions agree with. An inferred time counts only where none is stated, or where it says more closely what
 * all that are stated leave room for. Null: no mention says.
 */
export function eventTime(mentions: readonly EventMention[]): EventTime | null {
  const telling = mentions.filter((mention) => !isMatter(mention));
  const dated = withoutLaterPlans(telling.length ? telling : mentions).flatMap(datedMention);
  const sorted = dated.toSorted((a, b) => compareTimes(a, b) || agreement(b, dated) - agreement(a, dated));
  const [first] = sorted;
  if (!first) return null;
  const best = sorted.find((one) => isCloser(one, first) && agreement(one, dated) === dated.length) ?? first;
  const { interval, edtf, mod, certainty } = best.time;
  return { edtf, ...interval, ...(mod && { mod }), certainty, because: reason(best, dated) };
}

/** How long after a day an article may still tell of it as news; what it dates farther off is its own. */
const NEAR_MS = 31 * DAY_MS;

/**
 * A mention's own time as the list shows it; null where it was only concluded, and the event's is surer and another:
 * "has resigned" is of the day another sentence gives, not of that of its article, and so is "said after the talks".
 * What appeared months from that day is of its own.
 */
export function ownTimeOf(
  { kind, time, occasion }: EventMention,
  event: EventTime | null,
): EventMention['time'] {
  const isSurer = event?.certainty === 'stated' || (event !== null && occasion !== null);
  if (time?.certainty !== 'inferred' || !isSurer) return time;
  const span = timeSpan(time);
  const known = intervalSpan(event);
  if (!span || overlapping(span, known)) return time;
  // What is said is dated by the sentences around it, which may have gone elsewhere.
  return kind === 'statement' || gapBetween(span, known) < NEAR_MS ? null : time;
}

function datedMention(mention: EventMention): DatedMention[] {
  const { time } = mention;
  if (!time?.edtf || !time.interval) return [];
  return [{ mention, time: { ...time, edtf: time.edtf, interval: time.interval } }];
}

/**
 * Stated before inferred, bounded on both sides before open, finer before coarser, and "the next day" before the day on
 * which an article says "has resigned".
 */
function compareTimes(a: DatedMention, b: DatedMention): number {
  const keys = [a, b].map((dated) => [
    dated.time.certainty === 'stated' ? 0 : 1,
    Number(dated.time.interval.start === null) + Number(dated.time.interval.end === null),
    PRECISIONS.indexOf(dated.time.interval.precision),
    Number(!isCounted(dated)),
  ]);
  const [left, right] = keys;
  return left?.map((key, index) => key - (right?.[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * Whether a day that another sentence of an article gives lies in the month or year that is stated: not one that only
 * the article's own day gives ("has resigned").
 */
function isCloser(dated: DatedMention, { time: stated }: DatedMention): boolean {
  const { time } = dated;
  const [span, whole] = [timeSpan(time), timeSpan(stated)];
  if (!span || !whole || stated.certainty !== 'stated' || time.certainty !== 'inferred') return false;
  const isWithin = span.start >= whole.start && span.end <= whole.end;
  return !isOfVerb(dated) && isWithin && isDay(span) && !isDay(whole);
}

/** Whether a phrase of its own sentence gives an inferred time, not a sentence before. */
const isCounted = (dated: DatedMention): boolean => {
  const { time, mention } = dated;
  const { start, end } = mention.sentence;
  return time.certainty === 'inferred' && time.start >= start && time.end <= end && !isOfVerb(dated);
};

/** Whether no phrase of the text gives a time, but only that the verb tells of news. */
const isOfVerb = ({ mention: { trigger }, time }: DatedMention): boolean =>
  time.start < trigger.end && trigger.start < time.end;

function agreement(one: DatedMention, all: readonly DatedMention[]): number {
  const span = timeSpan(one.time);
  return all.filter(({ time }) => {
    const other = timeSpan(time);
    return span && other && overlapping(span, other);
  }).length;
}

function reason({ mention, time }: DatedMention, dated: readonly DatedMention[]): string {
  const differing = new Set(dated.map((other) => other.time.edtf)).size;
  const chosen = differing > 1 ? 'the most precise of the dates given: ' : '';
  return `${chosen}${mention.article.outlet}, ${time.because}`;
}
