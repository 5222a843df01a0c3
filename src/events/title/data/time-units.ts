/** Units that say how long after something is, singular and plural. Sorted. Source: a dictionary's units of time. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'moment',
  'moments',
  'month',
  'months',
  'night',
  'nights',
  'second',
  'seconds',
  'week',
  'weeks',
  'year',
  'years',
]);

/** What leads to how long something lasts. */
export const LASTING = /^(?:during|for|in|over|within)$/u;
