import { DAY_MS } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { ACTS_OF_MANY_THINGS } from '../data/spoken-acts.ts';
import { LEAD } from '../comparison/headline-times.ts';
import { dayNumber, gapBetween, isDay, overlapping, type Span } from '../span.ts';
import { isOfSession } from './of-session.ts';

/** Outlets on either side of midnight, or of the world, may give one event two neighbouring days. */
const NEIGHBOURING_MS = DAY_MS;
/** What "has opened" tells of, by the day an article appeared, may be some days old. */
const INFERRED_MS = 7 * DAY_MS;
/** The same of what somebody says: "says" is of the day or two before, and next week they say something else. */
const INFERRED_SAYING_MS = 2 * DAY_MS;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const YEAR = /\d{4}/u;

/** What is asked of a mention. */
export type TimedMention = Pick<MentionFeatures, 'mention' | 'time' | 'span' | 'contentSpan' | 'isDaySure'>;

/** Why two mentions can't have taken place, or can't be about what takes place, at one time; null: they can. */
export function timeConflict(a: TimedMention, b: TimedMention): string | null {
  return disjoint(ownDate(a), ownDate(b)) ?? disjoint(contentDate(a), contentDate(b));
}

/** A time with the mention that has it. */
interface Dated {
  of: TimedMention;
  time: TimeExpression;
  span: Span;
}

function ownDate(of: TimedMention): Dated | null {
  const { time } = of;
  return time && of.span && { of, time, span: of.span };
}

function contentDate(of: TimedMention): Dated | null {
  const time = of.mention.content?.time;
  return time && of.contentSpan ? { of, time, span: of.contentSpan } : null;
}

function disjoint(a: Dated | null, b: Dated | null): string | null {
  if (!a || !b || overlapping(a.span, b.span)) return null;
  const areApart = a.of.mention.article === b.of.mention.article && !isLeadOf(a, b) && !isLeadOf(b, a);
  if (!areApart && mayBeOne(a, b)) return null;
  return `resolved dates ${a.time.edtf ?? ''} and ${b.time.edtf ?? ''} are disjoint`;
}

/** "Poe has died", of the day's news, and further down "Poe died on Tuesday": the lead says that it is known now. */
function isLeadOf(lead: Dated, told: Dated): boolean {
  const [first, later] = [lead.of.mention, told.of.mention];
  if (!isLoose(lead) || told.time.certainty !== 'stated') return false;
  return (
    first.sentence.index <= LEAD &&
    first.sentence.index < later.sentence.index &&
    eventTrigger(first).stem === eventTrigger(later).stem
  );
}

/** Whether two articles may mean one day although they come to different ones. */
function mayBeOne(a: Dated, b: Dated): boolean {
  if (isUnsure(a) || isUnsure(b)) return !haveOtherWeekdays(a, b);
  if (arePartsApart(a, b) || areGatheringsApart(a, b)) return false;
  const isInferred = isLoose(a) || isLoose(b);
  const areSaid = isSaid(a.of.mention) && isSaid(b.of.mention);
  const supposed = areSaid ? INFERRED_SAYING_MS : INFERRED_MS;
  const tolerance = isInferred ? supposed : NEIGHBOURING_MS;
  return gapBetween(a.span, b.span) < tolerance && isOfDays(a) && isOfDays(b);
}

/** What is said; not what one condemned, which outlets tell of for days. */
const isSaid = ({ kind, trigger }: EventMention): boolean =>
  kind === 'statement' || ACTS_OF_MANY_THINGS.has(trigger.stem);

/**
 * "Saturday night" and "Sunday evening": the one is neither over midnight from the other, as "early Sunday" is, nor on
 * the other side of the world, as the morning after an afternoon. Within a day outlets are loose.
 */
function arePartsApart(a: Dated, b: Dated): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  if (dayNumber(first.span) === dayNumber(second.span)) return false;
  const [late, early] = [partOf(first.time), partOf(second.time)];
  return late !== null && early !== null && !(/^(?:AF|EV|NI)$/u.test(late) && early === 'MO');
}

/**
 * "The news conference on Sunday" and "on Monday": what people come together for, and what is voted on there, has its day,
 * but around midnight: "late Monday", "early Tuesday".
 */
function areGatheringsApart(a: Dated, b: Dated): boolean {
  return [a, b].every(({ of, time, span }) => {
    const isOfEdge = time.mod === 'END' || time.mod === 'START';
    const isOfNight = isOfEdge || /^(?:EV|MO|NI)$/u.test(partOf(time) ?? '');
    const isStated = time.certainty === 'stated' && WEEKDAY.test(time.text) && isDay(span);
    return isStated && !isOfNight && isOfSession(of.mention);
  });
}

/** The part of the day that a time states, as in TIMEX3; of an hour the one that it is of; null: none. */
function partOf({ value, certainty }: TimeExpression): string | null {
  const part = /T(MO|MI|AF|EV|NI|\d\d)/u.exec(value)?.[1];
  if (part === undefined || certainty !== 'stated') return null;
  const hour = Number(part);
  if (Number.isNaN(hour)) return part;
  return hour < 12 ? 'MO' : hour < 18 ? 'AF' : 'EV';
}

/** "At the weekend" has loose ends: a Friday night may be of it, and a Monday's small hours. */
const isOfDays = ({ span, time }: Dated): boolean =>
  isDay(span) || time.interval?.precision === 'weekend' || time.interval?.precision === 'week';

/** Dated by what stands around it. Who says something new each day is dated well enough by it. */
const isLoose = ({ of: { mention }, time }: Dated): boolean =>
  time.certainty === 'inferred' && (mention.kind !== 'statement' || mention.content !== null);

/** Counted from a day of publication that can't be relied on. */
const isUnsure = ({ of, time }: Dated): boolean => isOfNoSureDay(of, time);

/** Whether a time of a mention is counted from a day of publication that can't be relied on. */
export function isOfNoSureDay(
  { isDaySure }: Pick<TimedMention, 'isDaySure'>,
  { text }: TimeExpression,
): boolean {
  return !isDaySure && !YEAR.test(text);
}

/** A weekday the text names holds whatever the date comes to. */
function haveOtherWeekdays(a: Dated, b: Dated): boolean {
  if (!WEEKDAY.test(a.time.text) || !WEEKDAY.test(b.time.text) || !isDay(a.span) || !isDay(b.span))
    return false;
  const days = Math.abs(weekdayOf(a.span) - weekdayOf(b.span));
  return Math.min(days, 7 - days) > 1;
}

/** 0 to 6, also before 1970. */
const weekdayOf = (span: Span): number => ((dayNumber(span) % 7) + 7) % 7;
