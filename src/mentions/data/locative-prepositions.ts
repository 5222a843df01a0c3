/**
 * Prepositions before the place where something happens, or to or from which somebody goes. Sorted. Our own list, of
 * the common ones.
 */
export const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'inside',
  'near',
  'off',
  'on',
  'outside',
  'throughout',
  'to',
  'toward',
  'towards',
]);
