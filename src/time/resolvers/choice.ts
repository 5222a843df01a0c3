/** Which of a recurring thing's occurrences is meant: the Thursdays, the Julys, the Christmases around a day. */
import type { Direction } from '../direction/shown.ts';

export interface Choice {
  /** Steps from the occurrence in the current cycle: -1 the one before. */
  index: number;
  /** How the reason says it: "the latest", "the next". */
  side: 'the latest' | 'the next' | 'the nearest';
}

/**
 * `now` and `of(index)` count in the same unit; of(0) lies in the current cycle, of(1) in the next. Past takes
 * the latest occurrence that isn't later than now (`grace` allows a little later, for what is printed a day
 * ahead), everything to come the earliest that isn't before it; what was called off may have been for a day just over.
 */
export function chooseOccurrence(
  { tense, isShown }: Direction,
  now: number,
  of: (index: number) => number,
  grace = 0,
): Choice {
  if (tense === 'past' && isShown) return { index: latest(now + grace, of), side: 'the latest' };
  if (tense === 'past') return nearest(now, of, grace);
  const next = earliest(now - grace / 2, of);
  if (tense === 'called-off') {
    const before = latest(now, of);
    if ((now - of(before)) * 2 <= of(next) - now) return { index: before, side: 'the latest' };
  }
  return { index: next, side: 'the next' };
}

function latest(limit: number, of: (index: number) => number): number {
  for (let index = 1; index > -9; index--) if (of(index) <= limit) return index;
  return -9;
}

function earliest(limit: number, of: (index: number) => number): number {
  for (let index = -1; index < 9; index++) if (of(index) >= limit) return index;
  return 9;
}

/** Without a verb that tells: the past unless what comes is much nearer than what was. */
function nearest(now: number, of: (index: number) => number, grace: number): Choice {
  const before = latest(now + grace, of);
  const after = earliest(now, of);
  const isAfterNearer = of(after) - now < (now - of(before)) / 2;
  return isAfterNearer && grace > 0
    ? { index: after, side: 'the nearest' }
    : { index: before, side: 'the latest' };
}
