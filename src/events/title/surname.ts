import { NAME_PARTICLE, SECOND_PARTICLE } from '../../mentions/data/name-particles.ts';
import { isFamilyNameFirst } from '../../mentions/names/family-name-first.ts';

/** A person’s family name: the last word, or the first of "Han Ji-won", with what belongs to it: "de Poe", "Van Poe". */
export function surname(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/u, '').split(' ');
  if (isFamilyNameFirst(name)) return words[0] ?? name;
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

const isParticle = (word: string): boolean =>
  NAME_PARTICLE.test(word.toLowerCase()) || SECOND_PARTICLE.test(word);
