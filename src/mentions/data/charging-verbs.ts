/**
 * Verbs of procedure whose passive in the present tells what was done and still holds: "is charged with murder" (base
 * forms). Sorted. Chosen by hand, from what courts and authorities do to people for what they did: who "is banned" or
 * "suspended" may be so for a match to come.
 */
export const CHARGING_VERBS: ReadonlySet<string> = new Set([
  'accuse',
  'charge',
  'hospitalise',
  'hospitalize',
  'indict',
  'jail',
]);
