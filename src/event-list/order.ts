import type { TimelineEvent } from './schema.ts';

/**
 * The chronological order of the list: by start, then end, then rank. An event known only to have happened
 * before something stands where its known bound is; undated events stand last.
 */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const [aKey, bKey] = [timeKey(a), timeKey(b)];
  for (const [index, part] of aKey.entries()) {
    const other = bKey[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.rank - b.rank;
}

/** After every civil date. */
const LAST = '~';

function timeKey({ time }: TimelineEvent): [string, string] {
  if (!time) return [LAST, LAST];
  return [time.start ?? time.end ?? LAST, time.end ?? LAST];
}
