/**
 * Adverbs that tie a sentence to the one before it and say nothing by themselves. Not so "again", "still", "yet", which
 * tell of something else that happened, or "reportedly", which tells how sure it is. Sorted.
 */
export const FILLERS: ReadonlySet<string> = new Set([
  'also',
  'furthermore',
  'however',
  'indeed',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'then',
  'therefore',
  'though',
  'thus',
]);

/** Adverbs that belong to the time after them: "shortly after 10 p.m.", "late on Monday". Sorted. */
export const TIME_ADVERBS: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'around',
  'early',
  'exactly',
  'just',
  'late',
  'nearly',
  'only',
  'shortly',
  'soon',
]);
