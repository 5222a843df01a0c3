/**
 * Verbs that tell how long, when or whether something took place, and of no event beside it (base forms). Sorted.
 * Source: verbs of occurrence and aspectual verbs (Levin 1993, classes 48.3 and 55), the common ones, with "last".
 */
export const ASPECT_VERBS: ReadonlySet<string> = new Set([
  'begin',
  'continue',
  'end',
  'finish',
  'happen',
  'last',
  'occur',
  'start',
  'take place',
]);
