import { kindConflict } from './conflict.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { timeConflict } from './time-conflict.ts';

/**
 * Whether two mentions may contradict only because one was misread: a headline's "to host" for a plan, a day that
 * nothing states and was only concluded. Two days that are stated tell a plan from what happened.
 */
export function isOftenMisread(a: MentionFeatures, b: MentionFeatures): boolean {
  const isSaid = a.mention.kind === 'statement' || b.mention.kind === 'statement';
  if (isSaid) return false;
  if (timeConflict(a, b) === null) return kindConflict(a, b) !== null;
  return [a, b].some(({ mention: { time } }) => time?.certainty === 'inferred');
}
