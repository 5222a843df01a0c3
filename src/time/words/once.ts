/**
 * What tells "once", some time ago, from "once", one time. Source: Quirk et al., A Comprehensive Grammar of English.
 */

/** Before it: a state gone by, "was once", "had once been". */
export const BEFORE_ONCE: ReadonlySet<string> = new Set(['had', 'was', 'were']);

/** Before it where a past verb follows: "who once led", "he once said". */
export const ONCE_SUBJECTS: ReadonlySet<string> = new Set([
  'he', 'i', 'it', 'she', 'they', 'we', 'which', 'who', 'you',
]); // prettier-ignore

/** After it where it counts or opens a clause: "was once again", "were once per week", "was, once he left". */
export const AFTER_COUNTING_ONCE: ReadonlySet<string> = new Set([
  '', ',', '.', 'again', 'and', 'each', 'every', 'he', 'i', 'in', 'it', 'more', 'or', 'per', 'she', 'they', 'we', 'you',
]); // prettier-ignore

/** After it at the head of an apposition: as what something went. */
export const ONCE_HELD: ReadonlySet<string> = new Set([
  'called', 'considered', 'described', 'dismissed', 'dubbed', 'famed', 'famous', 'feared', 'hailed', 'home', 'known',
  'praised', 'regarded', 'renowned', 'seen', 'thought', 'touted', 'viewed',
]); // prettier-ignore

/** After it: states, which hold for a time and are not waited for. */
export const ONCE_STATES: ReadonlySet<string> = new Set([
  'belonged', 'dominated', 'employed', 'governed', 'housed', 'inhabited', 'lived', 'loved', 'occupied', 'owned', 'ruled', 'served',
  'stood', 'worked',
]); // prettier-ignore

/** Behind it and its verb: another clause begins, whose verb is no longer that of what it was. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  'after', 'and', 'as', 'because', 'before', 'but', 'that', 'until', 'when', 'where', 'which', 'while', 'who', 'whose',
]); // prettier-ignore

/** After it at the head of an apposition: what something was. */
export const NOUN_STARTS: ReadonlySet<string> = new Set(['a', 'an', 'one', 'the']);

/** A word right behind one of these is no verb. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(['a', 'among', 'an', 'for', 'in', 'of', 'the']);

/** Verbs that make a clause of what stands behind it, beside modals and past forms. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set([
  'are',
  'had',
  'has',
  'have',
  'is',
  'was',
  'were',
]);
