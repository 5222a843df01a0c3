/** Verbs by which somebody takes words back without saying the contrary (base forms). Sorted. */
export const RETRACTING_VERBS: ReadonlySet<string> = new Set([
  'backpedal',
  'backtrack',
  'recant',
  'retract',
  'row',
  'soften',
  'withdraw',
]);
