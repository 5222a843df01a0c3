/** Words that turn a clause into its contrary. Sorted. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'cannot',
  "n't",
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'n’t',
  'without',
]);
