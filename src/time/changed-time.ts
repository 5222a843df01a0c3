import type { TimeExpression } from './time-expression.ts';

/** What a time is changed to. */
export type TimeChange = Partial<
  Pick<TimeExpression, 'value' | 'mod' | 'edtf' | 'interval' | 'certainty' | 'because'>
>;

/**
 * A time that means something else than its words alone. Spelled out, so that all times are of one shape, as `express`
 * makes them: what reads them all day is fast as long as they are, and spread objects are not.
 */
export function changedTime(time: TimeExpression, change: TimeChange): TimeExpression {
  const { start, end, text, range, type } = time;
  const { value = time.value, mod = time.mod, edtf = time.edtf, interval = time.interval } = change;
  const { certainty = time.certainty, because = time.because } = change;
  return { start, end, text, range, type, value, mod, edtf, interval, certainty, because };
}

/** A time that is supposed to be that of something else: why comes first in its reason. */
export function inferredTime(time: TimeExpression, why: string): TimeExpression {
  return changedTime(time, { certainty: 'inferred', because: `${why}; ${time.because}` });
}
