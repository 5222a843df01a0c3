import { referenceDate, type Article } from '../articles/article.ts';
import { addCivilDays } from '../event-list/civil.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { FoundTrigger } from './found-trigger.ts';
import type { Reading } from './stance.ts';

/**
 * A reading in the light of its time: what has a day after the article appeared has not happened, in whatever form
 * it is told ("the council meets on Friday", "Friday's meeting"). A past verb stands: there the day is in doubt.
 */
export function scheduled(
  reading: Reading,
  { clause, isHead }: FoundTrigger,
  time: TimeExpression | null,
  article: Article,
): Reading {
  const isTold = reading.kind === 'happening' && reading.stance === 'asserts';
  const start = time?.interval?.start;
  if (!isTold || !start || (isHead && clause.verb?.tense === 'past')) return reading;
  if (start < addCivilDays(referenceDate(article), 1)) return reading;
  return { stance: 'expects', kind: 'plan', actuality: Math.max(reading.actuality, 0.8) };
}
