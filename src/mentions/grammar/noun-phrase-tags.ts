/** Parts of speech a noun phrase may open with. */
export const OPENS_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** The same with what may stand further inside: the "'s" of an owner. */
export const IN_PHRASE: ReadonlySet<string> = new Set([...OPENS_PHRASE, 'PART']);
