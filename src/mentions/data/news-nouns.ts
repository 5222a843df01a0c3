/**
 * Nouns that call back the news itself: "the announcement came", "the news sent stocks lower" (base forms). Sorted.
 * After the shell nouns of fact and of speech acts in Schmid (2000).
 */
export const NEWS_NOUNS: ReadonlySet<string> = new Set([
  'announcement',
  'decision',
  'move',
  'news',
  'revelation',
  'ruling',
  'verdict',
]);
