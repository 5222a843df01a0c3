/** Pronouns that open a relative clause. Sorted. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

/** Words that open a clause of their own, to the right of another clause. Sorted. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...RELATIVE_PRONOUNS,
  'although',
  'because',
  'if',
  'once',
  'that',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'whereas',
  'whether',
  'while',
]);

/** Words that say on what terms or how long a clause holds. Sorted. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until']);
