import { referenceDate } from '../../articles/article.ts';
import type { Clause } from '../grammar/clause.ts';
import { opensWithHave } from '../grammar/verb-groups.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** Of finer times newspapers do write "has resigned on Monday", "has earned more in the last quarter". */
export const ERAS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/**
 * The English present perfect takes no time that is over ("*has died in 1950"; Klein 1992, The present perfect
 * puzzle): such a time is of something else in its sentence.
 */
export function isBesidePerfect(
  { tokens, article: { article } }: SentenceFrame,
  { time: { interval } }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (!ERAS.has(interval?.precision ?? '') || !verb?.isPerfect || !opensWithHave(tokens, verb)) return false;
  return interval?.end != null && interval.end <= referenceDate(article);
}

/** "A youth caught in a raid in June last year should be freed", "will publish its 2010 results": of the noun before. */
export const isOverBesideModal = (
  { article: { article } }: SentenceFrame,
  { time: { interval } }: PlacedTime,
  verb: Clause['verb'],
): boolean =>
  verb?.modal != null &&
  !verb.isPerfect &&
  OF_WHAT_IS_TO_COME.test(verb.modal) &&
  interval?.end != null &&
  interval.end <= referenceDate(article);

/** Not "would" and "could", which tell of the past as well. */
const OF_WHAT_IS_TO_COME = /^(?:can|may|must|shall|should|will)$/u;
