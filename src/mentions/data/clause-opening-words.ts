/*
 * Words that open a clause below another. Sorted. Our own lists, of the closed classes of English grammar.
 */

/** Prepositions and conjunctions alike: clauses only where a verb follows before the next mark. */
export const TWO_FACED: ReadonlySet<string> = new Set([
  'after',
  'as',
  'before',
  'since',
  'than',
  'till',
  'until',
]);

/** Conjunctions that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'although',
  'because',
  'if',
  'lest',
  'once',
  'that',
  'though',
  'unless',
  'when',
  'whenever',
  'where',
  'whereas',
  'whether',
  'while',
]);

/** Words that open an indirect question. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(['how', 'what', 'why']);

/** Pronouns that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);

/** What a word that may open a clause is; one list, as it is asked of every word. */
export const OPENERS: ReadonlyMap<string, 'subordinator' | 'question word' | 'two-faced'> = new Map([
  ...[...TWO_FACED].map((word) => [word, 'two-faced'] as const),
  ...[...QUESTION_WORDS].map((word) => [word, 'question word'] as const),
  ...[...SUBORDINATORS].map((word) => [word, 'subordinator'] as const),
]);
