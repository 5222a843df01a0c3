/** What tells "once", some time ago, from "once", one time. Source: Quirk et al., A Comprehensive Grammar of English. */

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
