/**
 * Abbreviations whose dot ends no sentence before a name or a number, without it. Sorted. Source: Associated Press
 * Stylebook, titles, companies and months.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'apr', 'aug', 'capt', 'co', 'col', 'corp', 'dec', 'dr', 'feb', 'gen', 'gov', 'hon', 'inc', 'jan', 'jr', 'jul',
  'jun', 'lt', 'ltd', 'mar', 'mr', 'mrs', 'ms', 'no', 'nov', 'oct', 'prof', 'rep', 'rev', 'sen', 'sep', 'sept', 'sgt',
  'st', 'vs',
]); // prettier-ignore
