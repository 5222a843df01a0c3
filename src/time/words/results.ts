/**
 * "will report first-quarter results": of a quarter that is over. After the reports of companies and statistical
 * offices.
 */

/** What is made known. */
export const RESULTS: ReadonlySet<string> = new Set([
  'data',
  'earnings',
  'figures',
  'gdp',
  'numbers',
  'report',
  'results',
]);

/** Verbs of making it known. */
export const RELEASING: ReadonlySet<string> = new Set([
  'announce', 'announces', 'disclose', 'issue', 'post', 'publish', 'release', 'releases', 'report', 'reports', 'unveil',
]); // prettier-ignore
