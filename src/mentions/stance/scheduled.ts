import { referenceDate } from '../../articles/article.ts';
import { addCivilDays } from '../../event-list/civil.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Reading } from './reading.ts';

/**
 * A reading in the light of its time: what has a day after the article appeared has not happened, in whatever form
 * it is told ("the council meets on Friday", "Friday's meeting"). A past verb stands: there the day is in doubt.
 */
export function scheduled(
  reading: Reading,
  { clause, isHead }: FoundTrigger,
  time: TimeExpression | null,
  { article: { article }, sentence }: SentenceFrame,
): Reading {
  const isTold = reading.kind === 'happening' && reading.stance === 'asserts';
  const start = time?.interval?.start;
  if (!isTold || !start || (isHead && clause.verb?.tense === 'past')) return reading;
  // "The council meets on Thursday", written that Thursday; a title or a caption tells of the past in that form, and
  // what only breaks as news of the day is under way.
  const isStated = time.certainty === 'stated';
  const isToday = isHead && isStated && clause.verb?.tense === 'present' && sentence.kind === 'prose';
  const reference = referenceDate(article);
  if (start < reference || (!isToday && start < addCivilDays(reference, 1))) return reading;
  return { stance: 'expects', kind: 'plan', actuality: Math.max(reading.actuality, 0.8) };
}
