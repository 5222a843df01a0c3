/** Words around rates and frequencies. Source: TIMEX2 (2005) guidelines, on speeds; Quirk et al. */

/** How often, in one word. */
export const TIMES_WORDS: ReadonlySet<string> = new Set(['once', 'thrice', 'twice']);

/** What is driven or flown "an hour": a speed, not a time. */
export const SPEED_NOUNS: ReadonlySet<string> = new Set([
  'feet', 'kilometers', 'kilometres', 'km', 'knots', 'meters', 'metres', 'miles', 'yards',
]); // prettier-ignore

/** After a unit where it is a length or a distance, not a rate: "a year ago". */
export const AFTER_LENGTH: ReadonlySet<string> = new Set([
  '-', 'after', 'ago', 'before', 'earlier', 'from', 'hence', 'later', 'old',
]); // prettier-ignore
