import { INVARIABLE_PASTS, IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from './data/irregular-verbs.ts';

/** "walked", "took", "cut": whether a lower-cased verb form may be a past; not an unmistakable participle. */
export function isPastForm(lower: string): boolean {
  return /(?:[^e]|[^n]e)ed$/u.test(lower) || IRREGULAR_PASTS.has(lower) || INVARIABLE_PASTS.has(lower);
}

/** "walked", "taken", "cut": whether a lower-cased verb form may be a past participle. */
export function isPastParticiple(lower: string): boolean {
  return lower.endsWith('ed') || IRREGULAR_PARTICIPLES.has(lower) || isPastForm(lower);
}

/** "walking", not "king": whether a lower-cased verb form is a present participle or a gerund. */
export function isIngForm(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ing');
}
