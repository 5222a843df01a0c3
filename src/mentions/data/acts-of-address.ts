/**
 * Verbs by which somebody speaks to an audience: "while she was briefing reporters" (base forms). Chosen by hand.
 * Sorted.
 */
export const ACTS_OF_ADDRESS: ReadonlySet<string> = new Set([
  'address',
  'answer',
  'brief',
  'explain',
  'lecture',
  'speak',
  'talk',
  'tell',
  'testify',
]);
