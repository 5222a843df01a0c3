import { DAY_MS } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areOthers } from '../sets.ts';
import { isDay, overlapping } from '../span.ts';
import { isSameMeasure } from './measure-conflict.ts';

/** What is asked of a mention. */
export type Moving = Pick<MentionFeatures, 'article' | 'measure' | 'mention' | 'span'>;

/** How far from the day its article appeared a move is that nothing dates. */
const UNDATED_MS = 2 * DAY_MS;

/**
 * Why two moves of prices can't be one; null: they can, or one is no such move. Prices move each day, and each has its
 * own: "the Dow fell 2%" on Monday is no fall of Tuesday, though a day is only concluded, and none of the Nikkei's.
 */
export function moveConflict(a: Moving, b: Moving): string | null {
  if (!a.measure?.isOfPrice || !b.measure?.isOfPrice) return null;
  if (areOfOtherDays(a, b) && !isSameMeasure(a.measure, b.measure))
    return 'prices move each day, and the days are others';
  const [left, right] = [namesMoving(a.mention), namesMoving(b.mention)];
  return areOthers(left, right)
    ? `moves of others: ${[...left].join(' ')} and ${[...right].join(' ')}`
    : null;
}

function areOfOtherDays(a: Moving, b: Moving): boolean {
  if (a.span && b.span) return isDay(a.span) && isDay(b.span) && !overlapping(a.span, b.span);
  const days = [a, b].map(({ span, article }) => span?.start ?? article.day);
  return Math.abs((days[0] ?? 0) - (days[1] ?? 0)) > UNDATED_MS;
}

/** The words of the names of what moves: "Dow" and "Dow Jones Industrial Average" are one. */
function namesMoving({ participants }: EventMention): ReadonlySet<string> {
  const moving = participants.filter(({ role, type }) => role === 'agent' && type !== 'place');
  return new Set(moving.flatMap(({ name }) => name.split(' ')));
}
