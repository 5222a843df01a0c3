import { nameWords } from './entities.ts';
import { endsWith, hasParticle, KnownPeople, type Person } from './known-people.ts';

/** The people of a story, told apart by given name and surname. */
export interface People {
  /**
   * A resolver for one article, to be asked in the text's order: a surname means whom the article last named in full, with
   * a title ("Mrs") whom it can be said of.
   */
  inArticle: () => (text: string, title: string) => string | null;
}

/**
 * Groups the names of people: same surname and spellings of one given name are one person, different given
 * names are two. Surnames alone belong to the person last named in full in the article, else to the one named
 * most often in the story.
 *
 * @param names as they stand, one entry a sighting
 * @param isOthers whether a word, lower case, may be other than somebody's whose name begins with it
 */
export function groupPeople(names: readonly string[], isOthers: (word: string) => boolean): People {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = new KnownPeople();
  const forms = [...counts.keys()];
  const lone = new Set(forms.filter((form) => nameWords(form).length === 1));
  const isFamilyName = (name: string) => hasParticle(name) && forms.some((full) => endsWith(full, name));
  for (const [form, count] of [...counts].sort(byCountThenForm))
    if (!isFamilyName(form)) known.add(form, count, (word) => lone.has(word));
  return {
    inArticle: () => {
      const lastFull = new Map<string, Person>();
      return (text, title) => {
        const full = known.byFullName(text);
        if (full) lastFull.set(full.surname, full);
        const person =
          full ??
          known.respelt(text) ??
          known.bySurname(text, title, lastFull) ??
          known.byFirstWord(text, title, isOthers, (word) => lone.has(word));
        if (person) return canonical(person);
        return lone.has(text) ? text : null;
      };
    },
  };
}

/** The commonest full form of a name. */
const canonical = ({ forms: [first], surname }: Person): string => first ?? surname;

/** Most frequent first, then the longer, then by code units. */
function byCountThenForm([a, aCount]: [string, number], [b, bCount]: [string, number]): number {
  return bCount - aCount || b.length - a.length || (a < b ? -1 : 1);
}
