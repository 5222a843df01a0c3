import { IRREGULAR_BASES } from './data/irregular-verbs.ts';
import { isDictionaryWord } from './tokens.ts';

/**
 * The base of a verb's form, lower case: `shook` → `shake`, `briefing` → `brief`, `planned` → `plan`. Between
 * spellings the one the tagger's dictionary knows is taken.
 */
export function verbLemma(lower: string): string {
  const irregular = IRREGULAR_BASES.get(lower);
  if (irregular) return irregular;
  const suffix = ['ing', 'ied', 'ed', 'ies', 'es', 's'].find(
    (ending) => lower.endsWith(ending) && lower.length >= ending.length + 3,
  );
  if (!suffix) return lower;
  const stem = lower.slice(0, -suffix.length);
  if (suffix === 'ied' || suffix === 'ies') return `${stem}y`;
  if (suffix === 's') return lower.endsWith('ss') ? lower : stem;
  // A short vowel doubles its consonant before the ending ("hitting"): without that there was an "e" ("hiding").
  if (suffix !== 'es' && /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(stem)) return `${stem}e`;
  const undoubled = /([^aeiouls])\1$/u.test(stem) ? stem.slice(0, -1) : null;
  const spellings = [undoubled, suffix === 'es' ? `${stem}e` : stem, `${stem}e`, stem].filter(
    (form) => form !== null,
  );
  return spellings.find((form) => form.length > 2 && isDictionaryWord(form)) ?? stem;
}
