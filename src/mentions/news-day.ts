import { addCivilDays, civilDateOf, civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** How long before it appears an article's news may have happened; what is older is background. */
const NEWS_DAYS = 14;

/** A time as the day of news it names; null where it is no single day, or too old. */
export function newsDay(
  { article: { article } }: SentenceFrame,
  time: TimeExpression | null,
): TimeExpression | null {
  if (!time?.interval) return null;
  const { start, end } = time.interval;
  if (start === null || end === null || civilToMs(end) - civilToMs(start) > DAY_MS) return null;
  const day = civilDateOf(start);
  const age = civilToMs(civilDateOf(article.published)) - civilToMs(day);
  if (age > NEWS_DAYS * DAY_MS || (age < 0 && article.updated === null)) return null;
  const interval = { start: day, end: addCivilDays(day, 1), precision: 'day' as const };
  return { ...time, value: day, edtf: day, interval };
}

/** An article that was rewritten on a later day tells of more days than the one it first appeared on. */
export function isOfOneDay({ article: { article } }: SentenceFrame): boolean {
  return article.updated === null || civilDateOf(article.updated) === civilDateOf(article.published);
}
