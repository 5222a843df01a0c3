/** `on Nov. 11, three days later than planned`: the day itself, measured against the one it was to be. */
import type { Meaning } from '../meaning.ts';
import { lengthValue } from '../timex-values.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated, unplaced } from './resolution.ts';

const WITHIN_DAY = new Set(['hour', 'minute', 'part-of-day']);

/** The time just told, never one as far from it; a length only where none was. */
export function resolveComparedTime(
  { length }: Extract<Meaning, { is: 'compared-time' }>,
  { memory }: Circumstances,
): Resolution {
  const { last } = memory;
  if (!last) return unplaced('DURATION', lengthValue([length]), 'a length of time, not a date');
  const rule = `so far from another time lies ${last.value}, of which the text spoke just before`;
  const resolution = dated(last, rule, 'inferred');
  return WITHIN_DAY.has(last.precision) ? { ...resolution, type: 'TIME' } : resolution;
}
