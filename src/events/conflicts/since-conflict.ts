import type { MentionFeatures } from '../comparison/features.ts';
import { DAY_MS } from '../../event-list/civil.ts';
import { isDay } from '../span.ts';

const YEAR_MS = 366 * DAY_MS;

type Timed = Pick<MentionFeatures, 'mention' | 'span' | 'time'>;

/** What has come about since a day years before isn't what happened on one day of these years; null: it may be one. */
export function sinceConflict(a: Timed, b: Timed): string | null {
  return hasGoneOnFor(a, b) || hasGoneOnFor(b, a) ? 'one is of years, the other of a day' : null;
}

function hasGoneOnFor({ mention, span, time }: Timed, { mention: other, span: day }: Timed): boolean {
  if (!span || !day || span.end !== Infinity || time?.certainty !== 'stated' || !isDay(day)) return false;
  return mention.kind === 'happening' && other.kind === 'happening' && day.start - span.start > YEAR_MS;
}
