/** Participles that work as prepositions. Sorted. After Quirk et al., §9.8. */
export const PREPOSITIONAL_PARTICIPLES: ReadonlySet<string> = new Set([
  'according',
  'aged',
  'barring',
  'concerning',
  'excluding',
  'following',
  'given',
  'including',
  'involving',
  'pending',
  'regarding',
]);
