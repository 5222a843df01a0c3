/**
 * Verbs of procedure whose passive in the present tells what was done and still holds: "is charged with murder" (base
 * forms). Sorted. Chosen by hand, from what courts and authorities do to people.
 */
export const CHARGING_VERBS: ReadonlySet<string> = new Set([
  'accuse',
  'ban',
  'bar',
  'charge',
  'hospitalise',
  'hospitalize',
  'indict',
  'jail',
  'suspend',
]);
