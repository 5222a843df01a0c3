import type { TimeExpression } from '../../time/time-expression.ts';
import { civilToMs, DAY_MS } from '../../event-list/civil.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What stands between the days of a list: "on February 3, February 17 and on March 2". */
const BETWEEN = /^(?:\s*,)?(?:\s+and)?\s+(?:again\s+)?(?:on\s+)?$/u;

/**
 * The days a list names after an event's own: "struck on February 3 and February 17" tells of two strikes. Days next
 * to one another are those of one event: "they met on Monday and Tuesday". [] where there is no such list.
 */
export function furtherDays(frame: SentenceFrame, time: TimeExpression | null): readonly TimeExpression[] {
  if (!time || frame.times.length === 0) return NONE;
  const { body } = frame.article.article;
  const found: TimeExpression[] = [];
  let last: TimeExpression = time;
  for (const { time: next } of frame.times) {
    if (next.start < last.end) continue;
    if (!BETWEEN.test(body.slice(last.end, next.start)) || !areDaysApart(last, next)) break;
    // "On May 3, three days later than planned": counted from the first, no second day.
    if (next.certainty === 'inferred') break;
    found.push(next);
    last = next;
  }
  return found;
}

/** For most events. */
const NONE: readonly TimeExpression[] = [];

/** Whether each is a day, with another day between them. */
function areDaysApart(a: TimeExpression, b: TimeExpression): boolean {
  const [one, other] = [a, b].map(({ interval }) => (interval?.precision === 'day' ? interval.start : null));
  return one != null && other != null && Math.abs(civilToMs(one) - civilToMs(other)) > DAY_MS;
}
