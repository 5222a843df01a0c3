/** Words around lengths of time. Source: Quirk et al., A Comprehensive Grammar of English. */
import type { Unit } from './units.ts';

/** Between the amount and the unit. */
export const DURATION_ADJECTIVES: ReadonlySet<string> = new Set([
  'additional', 'business', 'calendar', 'consecutive', 'extra', 'full', 'further', 'more',
  'solid', 'straight', 'successive', 'trading', 'whole', 'working',
]); // prettier-ignore

/** Before a unit without an amount: "for years". */
export const BARE_UNIT_SIGNALS: ReadonlySet<string> = new Set([
  'after', 'for', 'in', 'lasted', 'lasting', 'of', 'over', 'take', 'takes', 'taken', 'took', 'within', 'spent',
]); // prettier-ignore

/** One word for a whole unit's length. */
export const LONG_WORDS: Record<string, Unit> = {
  daylong: 'day',
  decadelong: 'decade',
  hourlong: 'hour',
  monthlong: 'month',
  weeklong: 'week',
  yearlong: 'year',
};
