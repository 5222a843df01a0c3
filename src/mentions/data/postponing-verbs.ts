/**
 * Verbs that give an event another day ("until", "to"; base forms, with their particle). Sorted. After the synonyms of
 * "postpone" in WordNet.
 */
export const POSTPONING: ReadonlySet<string> = new Set([
  'adjourn',
  'bring forward',
  'defer',
  'delay',
  'move',
  'postpone',
  'push back',
  'put back',
  'put off',
  'reschedule',
]);
