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
