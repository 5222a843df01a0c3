/**
 * Abbreviations whose dot ends no sentence, here without that dot: titles, companies and months. Sorted. Source:
 * Associated Press Stylebook.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'apr', 'aug', 'capt', 'co', 'col', 'corp', 'dec', 'dr', 'feb', 'gen', 'gov', 'hon', 'inc', 'jan', 'jr', 'jul',
  'jun', 'lt', 'ltd', 'mar', 'mr', 'mrs', 'ms', 'no', 'nov', 'oct', 'prof', 'rep', 'rev', 'sen', 'sep', 'sept', 'sgt',
  'st', 'vs',
]); // prettier-ignore
