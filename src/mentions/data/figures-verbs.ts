/**
 * Verbs by which figures of a period are made known, after or before it: "posted a loss for the first quarter" (base
 * forms). Sorted. From the verbs of saying in Levin (1993), §37.7, with those of publishing and foretelling.
 */
export const VERBS_OF_FIGURES: ReadonlySet<string> = new Set([
  'announce',
  'disclose',
  'forecast',
  'post',
  'predict',
  'project',
  'publish',
  'release',
  'report',
  'reveal',
]);

/** What figures of a period do, and what is done in numbers in it (base forms). Sorted. From Levin (1993), §13 and 45.6. */
export const CHANGES_OF_FIGURES: ReadonlySet<string> = new Set([
  'advance',
  'climb',
  'contract',
  'decline',
  'decrease',
  'dip',
  'double',
  'drop',
  'earn',
  'fall',
  'gain',
  'grow',
  'halve',
  'increase',
  'jump',
  'lose',
  'narrow',
  'plummet',
  'plunge',
  'rise',
  'sell',
  'shrink',
  'slide',
  'slip',
  'slump',
  'soar',
  'surge',
  'triple',
  'tumble',
  'widen',
]);
