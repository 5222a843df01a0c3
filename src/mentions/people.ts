import { isSameGivenName, nameWords } from './entities.ts';

/** The people of a story, told apart by given name and surname. */
export interface People {
  /**
   * A resolver for one article, to be asked in the text's order: a surname means whom the article last named in full.
   */
  inArticle: () => (text: string) => string | null;
}

interface Person {
  given: Set<string>;
  surname: string;
  /** The full forms of the name, the commonest first. */
  forms: string[];
  count: number;
}

/**
 * Groups the names of people: same surname and spellings of one given name are one person, different given
 * names are two. Surnames alone belong to the person last named in full in the article, else to the one named
 * most often in the story.
 *
 * @param names as they stand, one entry a sighting
 */
export function groupPeople(names: readonly string[]): People {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const bySurname = new Map<string, Person[]>();
  const byForm = new Map<string, Person>();
  for (const [form, count] of [...counts].sort(byCountThenForm)) {
    const { given, surname } = partsOf(form) ?? {};
    if (given === undefined || surname === undefined) continue;
    const namesakes = bySurname.get(surname) ?? [];
    let person = namesakes.find((other) => [...other.given].some((name) => isSameGivenName(name, given)));
    if (!person) {
      person = { given: new Set(), surname, forms: [], count: 0 };
      bySurname.set(surname, [...namesakes, person]);
    }
    person.given.add(given);
    person.forms.push(form);
    person.count += count;
    byForm.set(form, person);
  }
  const lone = new Set([...counts.keys()].filter((form) => nameWords(form).length === 1));
  // The forms came in their order.
  const canonical = ({ forms: [first], surname }: Person) => first ?? surname;
  return {
    inArticle: () => {
      const lastFull = new Map<string, Person>();
      return (text) => {
        const full = byForm.get(text);
        if (full) {
          lastFull.set(full.surname, full);
          return canonical(full);
        }
        const words = nameWords(text);
        const { given, surname } = partsOf(text) ?? { given: undefined, surname: words.at(-1) ?? '' };
        const namesakes = words.length === 1 ? (bySurname.get(surname) ?? []) : [];
        const person = lastFull.get(surname) ?? namesakes.toSorted((a, b) => b.count - a.count)[0];
        const respelt =
          words.length === 2 && given !== undefined
            ? bySurname
                .get(surname)
                ?.find((other) => [...other.given].some((name) => isSameGivenName(name, given)))
            : undefined;
        if (respelt) return canonical(respelt);
        if (person && words.length === 1) return canonical(person);
        return lone.has(text) ? text : null;
      };
    },
  };
}

/** "Han Ji-won": behind the family name, a given name of two syllables. */
export const isFamilyNameFirst = (name: string): boolean => /^\p{Lu}\S* \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name);

/**
 * The given name and the surname of a full name, lower case; null: it has but one word. The surname stands first
 * before a given name of two syllables.
 */
function partsOf(form: string): { given: string; surname: string } | null {
  const words = nameWords(form);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return null;
  if (isFamilyNameFirst(form)) return { given: words.slice(1).join('-'), surname: first };
  return { given: first, surname: last };
}

/** Most frequent first, then the longer, then by code units. */
function byCountThenForm([a, aCount]: [string, number], [b, bCount]: [string, number]): number {
  return bCount - aCount || b.length - a.length || (a < b ? -1 : 1);
}
