import { DAY_MS } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { TRADED } from '../../mentions/data/market-words.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { objectsAfter } from '../comparison/themes.ts';
import { areOthers } from '../sets.ts';
import { isDay, overlapping } from '../span.ts';
import { placeOf } from '../token-place.ts';
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
  const [left, right] = [priceOf(a), priceOf(b)];
  if (!left && !right) return null;
  if (!left || !right) return isOfThing((left ? b : a).mention) ? 'one is the move of a price' : null;
  if (areOfOtherDays(a, b) && !isSameMeasure(left, right))
    return 'prices move each day, and the days are others';
  const [one, other] = [namesMoving(a.mention), namesMoving(b.mention)];
  return areOthers(one, other) ? `moves of others: ${[...one].join(' ')} and ${[...other].join(' ')}` : null;
}

const priceOf = ({ measure }: Moving) => (measure?.isOfPrice ? measure : null);

/** "Lost the ship", "the loss of a ship": what is lost or gained is no price; "lost ground", "a fall of shares" may be. */
function isOfThing({ kind, sentence: { tokens }, trigger }: EventMention): boolean {
  if (kind === 'statement') return false;
  const next = placeOf(tokens, trigger) + 1;
  const isOf = trigger.pos === 'noun' ? tokens[next]?.lower === 'of' : tokens[next]?.pos === 'DET';
  const thing = isOf ? objectsAfter(tokens, next) : [];
  return (
    thing.length > 0 && !thing.some((noun) => TRADED.has(noun) || TRADED.has(`${noun}s`) || VALUES.has(noun))
  );
}

/** What a price gains or loses, beside points (base forms). Sorted. */
const VALUES: ReadonlySet<string> = new Set([
  'capitalisation',
  'capitalization',
  'gain',
  'ground',
  'half',
  'money',
  'percent',
  'point',
  'price',
  'quarter',
  'third',
  'value',
  'worth',
]);

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
