/** Plurals by which two people are taken up: "the two leaders", lower case. Sorted. Our own list. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set([
  'boys',
  'brothers',
  'candidates',
  'girls',
  'heads',
  'leaders',
  'men',
  'ministers',
  'officials',
  'politicians',
  'presidents',
  'rivals',
  'sides',
  'sisters',
  'suspects',
  'teenagers',
  'teens',
  'victims',
  'women',
]);

/** Those of them that mean whom an article is about. */
export const FOREMOST_NOUNS: ReadonlySet<string> = new Set([
  'heads',
  'leaders',
  'ministers',
  'presidents',
  'rivals',
  'sides',
]);
