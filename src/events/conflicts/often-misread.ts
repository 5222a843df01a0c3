import { DAY_MS } from '../../event-list/civil.ts';
import { kindConflict } from './conflict.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { timeConflict } from './time-conflict.ts';

/** How long after it happened an article may still tell of something as if it were to come. */
const NEWS_MS = 7 * DAY_MS;

/**
 * Whether two mentions may contradict only because one was misread: a headline's "to host" for a plan, a day that
 * nothing states and was only concluded. Two days that are stated tell a plan from what happened.
 */
export function isOftenMisread(a: MentionFeatures, b: MentionFeatures): boolean {
  const isSaid = a.mention.kind === 'statement' || b.mention.kind === 'statement';
  if (isSaid) return false;
  if (timeConflict(a, b) === null)
    return kindConflict(a, b) !== null && !isPlannedAfter(a, b) && !isPlannedAfter(b, a);
  return [a, b].some(({ mention: { time } }) => time?.certainty === 'inferred');
}

/** "will be returned", told weeks after the day on which the other took place. */
const isPlannedAfter = (plan: MentionFeatures, { span, time }: MentionFeatures): boolean =>
  plan.mention.kind === 'plan' &&
  plan.isDaySure &&
  time?.certainty === 'stated' &&
  span !== null &&
  plan.article.day > span.end + NEWS_MS;
