const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/*
 * What an infinitive depends on, by what it says of the infinitive's event (base forms, sorted). After Karttunen (2012),
 * "Simple and phrasal implicatives", and Quirk et al., §16.20–16.83.
 */

/** Verbs and adjectives whose event came about if theirs did: "was forced to close". */
export const BRINGING_ABOUT: ReadonlySet<string> = words(`
able begin bother cause compel continue convince dare force get happen help induce lead manage oblige persuade proceed
prompt spur start`);

/** Verbs and nouns of trying: in the past the attempt was made, in the present its outcome is open. */
export const TRYING: ReadonlySet<string> = words(`
attempt battle campaign effort endeavor endeavour fight lobby mission push quest race rally rush scramble
struggle try work`);

/** Participles and adjectives for whom something is meant: "picked to host the show". */
export const CHOSEN: ReadonlySet<string> = words(`
appointed bound chosen destined hired named nominated picked roped-in selected tapped tipped`);

/** Nouns, and "about", whose infinitive is yet to come: "the right to vote", "in talks to buy". */
export const PROSPECTS: ReadonlySet<string> = words(`
ability about agreement ambition authority capacity commitment contract course deal desire duty intention mandate
negotiation obligation offer opportunity permission pledge plot power pressure promise readiness right talk threat
track vote willingness`);

/** Nouns whose infinitive did not come about: "the failure to warn". */
export const SHORTFALLS: ReadonlySet<string> = words('failure inability refusal reluctance unwillingness');

/** Verbs that report: what is "said to have happened" happened, as far as they tell. */
export const REPORTING: ReadonlySet<string> = words(`
allege alleged appear assume believe claim confirm find know presume report reveal rumor rumored rumour rumoured say
seem show suspect think understand`);

/** Words that, as ordinals, pick one of a row: "the last driver to win" says of the driver that he won. */
export const RANKING: ReadonlySet<string> = words('eldest last latest oldest only youngest');

/**
 * Verbs whose infinitive came about when they did: the implicative and aspectual ones, and "beat" and "rally" of the
 * infinitive of outcome ("rallied on Sunday to win"; Quirk et al., chapter 15). What was voted is yet to come.
 */
export const DONE_WITH: ReadonlySet<string> = words('beat begin continue help manage rally start');

/** Verbs that in the past are the same moment as their infinitive, done or not done. After Karttunen (2012). */
export const IMPLICATIVE: ReadonlySet<string> = words(`
bother cause compel continue dare decline fail force get happen lead manage oblige proceed prompt refuse rush start`);
