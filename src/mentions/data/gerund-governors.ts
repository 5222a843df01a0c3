const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/*
 * What a gerund depends on, by what it says of the gerund's event (base forms, sorted). After Quirk et al.,
 * §16.38–16.42, and Levin (1993), §33.
 */

/** Verbs and nouns by which somebody is held to have done what follows "of", "for", "with": "accused of stealing". */
export const HOLDING_TO: ReadonlySet<string> = words(`
accusation accuse admit apologise apologize apology arrest arrested award ban blame book charge condemn confess
convict conviction count credit criticise criticize detain discipline execute expel fine guilty hail honor honour
imprison indict inquest inquiry investigate investigation jail praise prison probe prosecute punish remorse reprimand
responsibility responsible sack sentence sue suspect suspend suspicion thank trial wanted`);

/** Verbs and adjectives by which somebody is held not to have done it: "cleared of stealing". */
export const CLEARING: ReadonlySet<string> = words(
  'absolve acquit acquitted clear cleared exonerate innocent',
);

/** Verbs whose gerund is only thought of: "considered selling", "talks about selling". */
export const THINKING_OF: ReadonlySet<string> = words(`
advise advocate aim aimed bent chance consider contemplate danger debate delay discuss dream envisage favor favour
fear goal hope idea imagine intent intention keen mull plan possibility postpone propose prospect recommend risk
suggest talk talks think thought threat weigh`);

/** Verbs whose gerund was going on till then: "stopped selling". */
export const ENDING: ReadonlySet<string> = words(
  'abandon cease discontinue end finish halt quit stop suspend',
);

/** Verbs whose gerund after "from" or "against" did not come about: "kept from leaving". */
export const KEEPING_FROM: ReadonlySet<string> = words(`
ban bar block deter discourage dissuade forbid hinder keep prevent prohibit protect refrain restrain save stop`);

/** Verbs whose participle is what somebody would have done: "wants the law changed". */
export const WISHING: ReadonlySet<string> = words('like need prefer want wish');
