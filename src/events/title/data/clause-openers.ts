/** Pronouns that open a relative clause. Sorted. Source: Quirk et al. 1985, chapter 17. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

/** Words that say on what terms or how long a clause holds. Sorted. Source: Quirk et al. 1985, chapter 15. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until']);

/** Words that open a clause which only says when, why or on what terms another holds, and nothing but a clause. */
const CIRCUMSTANCES: readonly string[] = [
  ...CONDITIONS,
  'although',
  'because',
  'once',
  'though',
  'when',
  'where',
  'whereas',
  'while',
];

/** The same with those that may lead to a noun, too; each part sorted. Source: Quirk et al. 1985, §14.12. */
export const ADVERBIAL_OPENERS: ReadonlySet<string> = new Set([
  ...CIRCUMSTANCES,
  'after',
  'as',
  'before',
  'since',
]);

/** Words that open a clause to the right of another; each part sorted. Source: Quirk et al. 1985, §14.12. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...RELATIVE_PRONOUNS,
  ...CIRCUMSTANCES,
  'that',
  'whether',
]);

/** Words that open what a verb of saying or knowing says or knows. Sorted. Source: Quirk et al. 1985, §15.3–15.6. */
export const CONTENT_OPENERS: ReadonlySet<string> = new Set([
  'how',
  'if',
  'that',
  'what',
  'whether',
  'who',
  'why',
]);
