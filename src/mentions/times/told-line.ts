import type { TimeExpression } from '../../time/time-expression.ts';
import { tellsOfRelease } from './document-time.ts';
import { isAhead, isDated, isMainLine, isPastPerfect, isToCome } from '../grammar/main-line.ts';
import { newsDay } from './news-day.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Told } from './told.ts';

/** What a sentence told in one clause, with the day of news it is of; null: of none. */
export interface ToldOnDay extends Told {
  day: TimeExpression | null;
}

/** What a sentence told in the clauses that tell the story, each with its day. */
export function mainLineOf(frame: SentenceFrame, told: readonly Told[]): ToldOnDay[] {
  const main: ToldOnDay[] = [];
  for (const each of told) if (isMainLine(frame, each.clause)) main.push(onDay(frame, each));
  return main;
}

/** "The figures released on Monday showed": what came out then is news of that day, whatever it is about. */
export function releasedIn(frame: SentenceFrame, told: readonly Told[]): ToldOnDay[] {
  return told
    .filter(({ clause }) => !isMainLine(frame, clause) && tellsOfRelease(frame, clause))
    .map((each) => onDay(frame, each));
}

/** Whether a sentence tells of writing that came out on a day it names. */
export function hasDatedRelease(frame: SentenceFrame): boolean {
  if (frame.times.length === 0) return false;
  return frame.clauses.some((clause) => tellsOfRelease(frame, clause) && isDated(frame, clause));
}

/** Spelled out, as spread objects would each be of a shape of their own. */
const onDay = (frame: SentenceFrame, { clause, time, stem, isSaid }: Told): ToldOnDay => ({
  clause,
  time,
  stem,
  isSaid,
  day: newsDay(frame, time),
});

/** The day of what somebody said in a sentence that had happened; null: of none, or of several. */
export function reportedDay(frame: SentenceFrame, told: readonly Told[]): TimeExpression | null {
  let reported: TimeExpression | null = null;
  for (const { clause, time, isSaid } of told) {
    if (isSaid || isMainLine(frame, clause) || clause.verb?.tense !== 'past') continue;
    const day = newsDay(frame, time);
    if (day && reported && reported.value !== day.value) return null;
    reported = day ?? reported;
  }
  return reported;
}

/** "Police say the fire broke out on Monday": said as the article appears, so that it is what is said that is told. */
export const isToldNow = (main: readonly ToldOnDay[]): boolean =>
  main.length > 0 && main.every(({ clause, isSaid }) => isSaid && clause.verb?.tense === 'present');

/** Whether a sentence turns from a day to times before it, or to a longer time that it is no part of. */
export function turnsAway(
  frame: SentenceFrame,
  main: readonly ToldOnDay[],
  day: TimeExpression | null,
): boolean {
  // "It had closed on Sunday" is an aside; "it had closed", "had been closed since 2003" may open a tale of its own.
  const before = main.filter(({ clause }) => isPastPerfect(frame, clause));
  if (before.length > 0 && before.every((told) => told.time?.interval?.end == null)) return true;
  // Told in the past, and of a time that is no single day of news: background; not where the time is inferred.
  return main.some(
    ({ clause, time, isSaid }) =>
      !isSaid &&
      time?.certainty === 'stated' &&
      clause.verb?.tense === 'past' &&
      !isPastPerfect(frame, clause) &&
      !isAround(time, day),
  );
}

/** "have risen this week": a longer time around a day goes on about it. */
function isAround({ interval }: TimeExpression, day: TimeExpression | null): boolean {
  const { start, end } = day?.interval ?? {};
  if (interval?.start == null || interval.end === null || start == null || end == null) return false;
  return interval.start <= start && end <= interval.end;
}

/** What happened in a sentence: neither said, nor before it or yet to come. */
export const happenedIn = (frame: SentenceFrame, main: readonly ToldOnDay[]): ToldOnDay[] =>
  main.filter(({ clause, isSaid }) => !isSaid && !isPastPerfect(frame, clause) && !isToCome(frame, clause));

/** Whether what happened in a sentence is of no day of news: background. */
export const tellsOfOtherTimes = (frame: SentenceFrame, main: readonly ToldOnDay[]): boolean =>
  main.some(({ time, day, isSaid }) => !isSaid && time !== null && day === null && !isAhead(frame, time));
