/** Nouns by which news speaks of people without a name, of either sex (base forms). Sorted. Our own list. */
export const OF_EITHER_SEX: ReadonlySet<string> = new Set([
  'baby',
  'child',
  'clerk',
  'driver',
  'infant',
  'passenger',
  'patient',
  'pedestrian',
  'suspect',
  'teen',
  'teenager',
  'toddler',
  'victim',
  'youth',
]);

/** The same of one sex; `gendered-words.ts` says of which. */
export const OF_ONE_SEX: ReadonlySet<string> = new Set([
  'boy',
  'daughter',
  'girl',
  'husband',
  'man',
  'son',
  'wife',
  'woman',
]);
