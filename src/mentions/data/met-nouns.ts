/**
 * Nouns for what one who faces it has met already: "faces criticism"; whoever faces trial awaits it (base forms). Sorted.
 */
export const MET_NOUNS: ReadonlySet<string> = new Set([
  'accusation',
  'allegation',
  'attack',
  'backlash',
  'charge',
  'count',
  'crisis',
  'criticism',
  'demand',
  'pressure',
  'protest',
  'question',
]);
