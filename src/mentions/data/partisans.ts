/** What members of parties are called: "Republican Ann Poe", "the Idaho Republican". Chosen by hand. Sorted. */
export const PARTISANS: ReadonlySet<string> = new Set([
  'conservative',
  'democrat',
  'independent',
  'liberal',
  'libertarian',
  'republican',
  'socialist',
]);
