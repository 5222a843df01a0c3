import { IRREGULAR_BASES } from './data/irregular-verbs.ts';
import { hidesE } from './silent-e.ts';
import { isDictionaryWord } from './tagger.ts';
import { isVerb } from './wordnet/lexicon.ts';

/** Verbs of one letter and "-ie": "die", "lying". Longer ones in "-ied" come from "-y". */
const SHORT = /^([dltv])(?:ied|ies|ying)$/u;
/** After these sounds the third person takes "-es". */
const HISSING = /(?:ch|sh|ss|x|zz)$/u;

/**
 * The base of a verb's form, lower case: `shook` → `shake`, `briefing` → `brief`, `planned` → `plan`. Between
 * spellings the one that is a verb is taken, else the one the tagger's dictionary knows.
 */
export function verbLemma(lower: string): string {
  const irregular = IRREGULAR_BASES.get(lower);
  if (irregular) return irregular;
  if (SHORT.test(lower)) return lower.replace(SHORT, '$1ie');
  const suffix = ['ing', 'ied', 'ed', 'ies', 'es', 's'].find(
    (ending) => lower.endsWith(ending) && lower.length >= ending.length + 2,
  );
  // "sing", "feed": the ending is part of the verb.
  if (!suffix || ((lower.length < suffix.length + 3 || lower.endsWith('eed')) && isVerb(lower))) return lower;
  const stem = lower.slice(0, -suffix.length);
  if (suffix === 'ied' || suffix === 'ies') return `${stem}y`;
  if (suffix === 's') return lower.endsWith('ss') ? lower : stem;
  if (suffix === 'es' && HISSING.test(stem)) return stem;
  if (suffix !== 'es' && hidesE(stem)) return `${stem}e`;
  const undoubled = /([^aeiouls])\1$/u.test(stem) ? stem.slice(0, -1) : null;
  const spellings = [undoubled, suffix === 'es' ? `${stem}e` : stem, `${stem}e`, stem].filter(
    (form): form is string => form !== null && form.length > 1,
  );
  return spellings.find(isVerb) ?? spellings.find(isDictionaryWord) ?? stem;
}
