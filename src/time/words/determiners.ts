/** Words before a unit or a named time that say which one. Source: Quirk et al., A Comprehensive Grammar of English. */

/** Open a noun phrase without pointing anywhere. */
export const DETERMINERS: readonly string[] = [
  'her',
  'his',
  'its',
  'our',
  'that',
  'the',
  'their',
  'these',
  'those',
];

/** Units from the current one. */
export const SHIFTS: Record<string, number> = {
  coming: 1,
  current: 0,
  last: -1,
  next: 1,
  past: -1,
  previous: -1,
  this: 0,
  upcoming: 1,
};
