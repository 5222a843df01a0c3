/** Beside "find" and "discover", what tells that somebody was killed or hurt (base forms). Sorted. */
export const SIGNS_OF_DEATH: ReadonlySet<string> = new Set([
  'body',
  'dead',
  'die',
  'remains',
  'shoot',
  'stab',
  'unresponsive',
  'wound',
]);
