import { addCivilDays, civilDateOf, civilToMs, DAY_MS } from '../event-list/civil.ts';
import { remembering } from '../text/remember.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** How long before it appears an article's news may have happened; what is older is background. */
const NEWS_DAYS = 14;

// A story speaks often of few days.
const msOf = remembering(civilToMs);
const dayAfter = remembering((day) => addCivilDays(day, 1));

/** A time as the day of news it names; null where it is no single day, or too old. */
export function newsDay(
  { article: { article } }: SentenceFrame,
  time: TimeExpression | null,
): TimeExpression | null {
  if (!time?.interval) return null;
  const { start, end } = time.interval;
  if (start === null || end === null || msOf(end) - msOf(start) > DAY_MS) return null;
  const day = civilDateOf(start);
  const age = msOf(civilDateOf(article.published)) - msOf(day);
  if (age > NEWS_DAYS * DAY_MS || (age < 0 && article.updated === null)) return null;
  const interval = { start: day, end: dayAfter(day), precision: 'day' as const };
  return { ...time, value: day, edtf: day, interval };
}

/** An article that was rewritten on a later day tells of more days than the one it first appeared on. */
export function isOfOneDay({ article: { article } }: SentenceFrame): boolean {
  return article.updated === null || civilDateOf(article.updated) === civilDateOf(article.published);
}
