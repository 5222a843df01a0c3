/** Words around units that say which one is meant. Source: Quirk et al., A Comprehensive Grammar of English. */

/** Count from the time the text spoke of, with or without "the". */
export const TEXT_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ensuing: 1,
    following: 1,
    preceding: -1,
    previous: -1,
    prior: -1,
    same: 0,
    subsequent: 1,
  }),
);

/** Count from the publication. */
export const PUBLICATION_SHIFTS: ReadonlySet<string> = new Set([
  'coming', 'current', 'last', 'next', 'past', 'this', 'upcoming',
]); // prettier-ignore

/** Between the word that says which and the unit: "the current fiscal year", "the last full week". */
export const UNIT_ADJECTIVES: ReadonlySet<string> = new Set([
  'business', 'calendar', 'consecutive', 'entire', 'financial', 'fiscal', 'full', 'straight', 'trading', 'whole', 'working',
]); // prettier-ignore

/** Before "last" where it is the verb: "is expected to last three weeks". */
export const VERB_LAST_SIGNALS: ReadonlySet<string> = new Set([
  "'ll", 'can', 'could', 'may', 'might', 'not', 'should', 'that', 'they', 'to', 'typically', 'usually', 'will', 'would',
]); // prettier-ignore

/** Before a stretch of time: "over the next year" is a length. */
export const STRETCH_PREPOSITIONS: ReadonlySet<string> = new Set([
  'during', 'for', 'in', 'over', 'through', 'throughout', 'within',
]); // prettier-ignore

/** After units in the plural: they lie before or after now. */
export const AFTER_VAGUE_UNITS: Record<string, 'PAST_REF' | 'FUTURE_REF'> = {
  ahead: 'FUTURE_REF',
  'gone by': 'PAST_REF',
  past: 'PAST_REF',
  'to come': 'FUTURE_REF',
};
