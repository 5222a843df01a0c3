/** Verbs that a score is the outcome of (stems). Sorted. */
export const DECIDING_VERBS: ReadonlySet<string> = new Set([
  'beat',
  'defeat',
  'draw',
  'edge',
  'lose',
  'thrash',
  'tie',
  'win',
]);
