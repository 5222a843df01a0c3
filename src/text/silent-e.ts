/**
 * Whether an ending took an "e" off a verb: one short vowel doubles its consonant before it ("hitting"), so that "hid"
 * before "-ing" is of "hide".
 *
 * @param stem the form without its ending, lower case
 */
export function hidesE(stem: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(stem);
}

/**
 * The tagger's base of a verb, mended where it overlooks an "e": `staged` is of `stage`, not of `stag`. Else the
 * tagger's, which knows other spellings of a verb: `analysed` → `analyze`.
 *
 * @param lower the form, lower case
 * @param lemma the tagger's base of it
 */
export function withSilentE(lower: string, lemma: string): string {
  return (lower === `${lemma}ed` || lower === `${lemma}ing`) && hidesE(lemma) ? `${lemma}e` : lemma;
}
