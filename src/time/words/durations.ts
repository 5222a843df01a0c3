/** Words around lengths of time. Source: Quirk et al., A Comprehensive Grammar of English. */
import type { Unit } from './units.ts';

/** Between the amount and the unit. */
export const DURATION_ADJECTIVES: ReadonlySet<string> = new Set([
  'additional', 'business', 'calendar', 'consecutive', 'extra', 'full', 'further', 'more',
  'single', 'solid', 'straight', 'successive', 'trading', 'whole', 'working',
]); // prettier-ignore

/** Before a unit without an amount: "for years". */
export const BARE_UNIT_SIGNALS: ReadonlySet<string> = new Set([
  'after', 'are', 'be', 'been', 'by', 'for', 'got', 'in', 'is', 'just', 'lasted', 'lasting', 'mere', 'of', 'only', 'over',
  'spend', 'spending', 'spends', 'spent', 'take', 'taken', 'takes', 'taking', 'took', 'wait', 'waited', 'waiting', 'was',
  'were', 'within',
]); // prettier-ignore

/** After it: "days away", "minutes late". */
export const AFTER_BARE_UNITS: ReadonlySet<string> = new Set(['apart', 'away', 'late']);

/** Before a unit that "of", "after" or "before" follows: it is a thing ("its minutes of the meeting"), not a length. */
export const NO_LENGTH_BEFORE: ReadonlySet<string> = new Set([
  'closing', 'opening', 'operating', 'remaining', 'trading', 'visiting', 'working',
]); // prettier-ignore

/** One word for a whole unit's length. */
export const LONG_WORDS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    daylong: 'day',
    decadelong: 'decade',
    hourlong: 'hour',
    monthlong: 'month',
    weeklong: 'week',
    yearlong: 'year',
  }),
);
