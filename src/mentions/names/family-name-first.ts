import { GIVEN_NAMES } from '../data/given-names.ts';
import { KOREAN_FAMILY_NAMES } from '../data/korean-family-names.ts';
import { NAME_PARTICLE, SECOND_PARTICLE } from '../data/name-particles.ts';

/** "Han Ji-won", "Han Ji Won": behind the family name, a given name of two syllables. */
export function isFamilyNameFirst(name: string): boolean {
  if (/^\p{Lu}\S* \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)) return true;
  const [, first = '', second = '', third = ''] =
    /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{1,4}) (\p{Lu}\p{Ll}{1,4})$/u.exec(name) ?? [];
  const given = [second.toLowerCase(), third.toLowerCase()];
  if (!KOREAN_FAMILY_NAMES.has(first.toLowerCase()) || !given.every((word) => SYLLABLE.test(word)))
    return false;
  // "Lee Ann Poe", "Lee van Poe"; "Min Woo Lee", "Yu Shan Wang": the family name may stand last.
  return !isNoSyllable(second.toLowerCase()) && !isFamilyName(third.toLowerCase());
}

const isNoSyllable = (word: string): boolean =>
  GIVEN_NAMES.has(word) || NAME_PARTICLE.test(word) || SECOND_PARTICLE.test(word);

/** A syllable of a Korean given name in Roman letters, roughly: "Un", "Jong", "Hye"; not "Reed". */
const SYLLABLE =
  /^(?:ch|sh|[gkh]w|[bghkmnpr]?y|[bdghjkmnprstw])?(?:ae|ee|eo|eu|oo|ou|[aeiou])(?:ng|[klmnpt])?$/u;

const isFamilyName = (word: string): boolean => KOREAN_FAMILY_NAMES.has(word) || CHINESE.test(word);

/** The commonest Chinese family names that are no Korean syllable as often. */
const CHINESE = /^(?:chen|gao|guo|huang|li|lin|liu|wang|wu|xu|zhang|zhao|zhou|zhu)$/u;
