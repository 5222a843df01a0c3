/** The days of the week, in lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  'friday',
  'monday',
  'saturday',
  'sunday',
  'thursday',
  'tuesday',
  'wednesday',
]);
