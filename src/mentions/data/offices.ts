/**
 * Offices that a country, a town or a body has one of, lower case: of a story's people hardly more than one is "the
 * mayor", while anybody may be "the witness". Sorted.
 */
export const OFFICES: ReadonlySet<string> = new Set([
  'archbishop',
  'ceo',
  'chairman',
  'chairperson',
  'chairwoman',
  'chancellor',
  'coach',
  'coroner',
  'dictator',
  'emperor',
  'governor',
  'king',
  'mayor',
  'pope',
  'premier',
  'president',
  'queen',
  'sheriff',
  'sultan',
  'superintendent',
  'taoiseach',
]);

/** The same where a word before tells which one it is: "prime minister", "police chief". Sorted. */
export const OFFICES_TOLD_APART: ReadonlySet<string> = new Set([
  'chief',
  'commissioner',
  'minister',
  'secretary',
]);
