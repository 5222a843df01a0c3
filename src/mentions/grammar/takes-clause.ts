import { COMPLEMENT_VERBS } from '../data/complement-verbs.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';

/** Whether a verb (base form) may have a clause for its object: "said the pier was shut", "decided that it would be". */
export const takesClause = (lemma: string): boolean => COMPLEMENT_VERBS.has(lemma) || CUE_VERBS.has(lemma);
