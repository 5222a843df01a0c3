/**
 * What storms, bombs, ships and sicknesses do to people and places: "it" before such a verb may be one of them, told of
 * in the sentence before, rather than the body that was its subject. Our own list, sorted.
 */
export const BEFALLING_VERBS: ReadonlySet<string> = new Set([
  'carry',
  'cause',
  'claim',
  'contain',
  'cover',
  'cross',
  'damage',
  'destroy',
  'devastate',
  'enter',
  'flood',
  'hit',
  'injure',
  'kill',
  'leave',
  'reach',
  'strike',
  'sweep',
  'wound',
]);
