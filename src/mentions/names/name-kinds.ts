/** What names are by what stands beside them, gathered over a story. */
import { isOutletName, nameWords } from './entities.ts';
import type { Sighting } from './name-sightings.ts';

const SHORT_INITIALS = /^\p{Lu}{2,3}$/u;
const ALL_LETTERS = /^\p{L}+$/u;

/** What the company of names shows them to be. */
export interface Kinds {
  personal: Set<string>;
  /** Who says something: people, and bodies. */
  speakers: Set<string>;
  places: Set<string>;
  bodies: Set<string>;
  /** Those of the bodies that are firms beyond doubt, whatever person they may be named after. */
  firms: Set<string>;
  /** Lower case. */
  outlets: Set<string>;
}

/** Of no name anything yet, but which are the story's outlets. */
export const newKinds = (outlets: Set<string>): Kinds => ({
  personal: new Set(),
  speakers: new Set(),
  places: new Set(),
  bodies: new Set(),
  firms: new Set(),
  outlets,
});

/** Notes what one sighting of a name shows. */
export function learnKind(
  { personal, speakers, places, bodies, firms, outlets }: Kinds,
  name: string,
  company: Sighting['company'],
): void {
  if (company === 'place') places.add(name);
  else if (company === 'outlet') outlets.add(name.toLowerCase());
  else if (company === 'body' || company === 'firm') {
    bodies.add(name);
    if (company === 'firm') firms.add(name);
  }
  // "told Radio Holm": nobody's name, nor is "Holm" a surname for it.
  else if (company !== null && !isOutletName(name)) (company === 'person' ? personal : speakers).add(name);
}

/** Who is a person by full name is one by surname too, and the other way round for two-word names. */
export function spreadToSurnames(names: readonly string[], personal: Set<string>): void {
  const surnames = new Set([...personal].map((name) => nameWords(name).at(-1) ?? ''));
  for (const name of names) {
    const words = nameWords(name);
    if (SHORT_INITIALS.test(name)) continue;
    const isShort = words.length === 1 || (words.length <= 3 && ALL_LETTERS.test(words.join('')));
    if (isShort && surnames.has(words.at(-1) ?? '')) personal.add(name);
  }
}
