/**
 * Verbs that, in the passive, only events are the subject of (base forms): "was held", "will be hosted". Sorted. Our own
 * list, of the verbs of news for bringing an event about.
 */
export const HOSTING_VERBS: ReadonlySet<string> = new Set([
  'be',
  'conduct',
  'hold',
  'host',
  'organise',
  'organize',
  'stage',
]);
