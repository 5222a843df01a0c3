import { GENDERED_WORDS } from '../data/gendered-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { NAME_PARTICLE } from '../data/name-particles.ts';
import { TITLES } from '../data/titles.ts';
import { isSameGivenName, nameWords } from './entities.ts';
import { isFamilyNameFirst } from './family-name-first.ts';

export interface Person {
  given: Set<string>;
  surname: string;
  /** The full forms of the name, the commonest first. */
  forms: string[];
  count: number;
  /** What the first title before the name's first word tells of them: "Mr. Xi". */
  pronoun?: 'he' | 'she';
}

/** The people that a story names in full. */
export class KnownPeople {
  private readonly namesakes = new Map<string, Person[]>();
  private readonly byForm = new Map<string, Person>();
  /** By the first word of a full name; null: of several people. */
  private readonly byFirst = new Map<string, Person | null>();

  /**
   * Takes note of a name in full and how often it stands; the commonest first.
   *
   * @param isAlone whether the text has a word for a name by itself
   */
  add(form: string, count: number, isAlone: (word: string) => boolean): void {
    const parts = partsOf(form, isAlone);
    if (!parts) return;
    const { given, surname } = parts;
    let person = this.namesake(given, surname);
    if (!person) {
      person = { given: new Set(), surname, forms: [], count: 0 };
      this.namesakes.set(surname, [...(this.namesakes.get(surname) ?? []), person]);
    }
    person.given.add(given);
    person.forms.push(form);
    person.count += count;
    this.byForm.set(form, person);
    const first = nameWords(form)[0] ?? '';
    if (NAME_PARTICLE.test(first) || TITLES.has(first)) return;
    const other = this.byFirst.get(first);
    this.byFirst.set(first, other === undefined || other === person ? person : null);
  }

  byFullName(text: string): Person | undefined {
    return this.byForm.get(text);
  }

  /** Who has a name of two words in another spelling. */
  respelt(text: string): Person | undefined {
    const parts = nameWords(text).length === 2 ? partsOf(text) : null;
    return parts ? this.namesake(parts.given, parts.surname) : undefined;
  }

  /**
   * Who is meant by a surname alone, "Poe" or "Van Poe": whom it last stood for in full, else the one named most often.
   */
  bySurname(text: string, title: string, lastFull: ReadonlyMap<string, Person>): Person | undefined {
    const words = nameWords(text);
    const surname = words.at(-1);
    if (surname === undefined || (words.length > 1 && !hasParticle(text))) return undefined;
    const familyName = words.length > 1 ? text : null;
    const last = lastFull.get(surname);
    const namesakes = (this.namesakes.get(surname) ?? []).filter((one) => hasFamilyName(one, familyName));
    const fitting = title === '' ? namesakes : bearersOf(title, namesakes);
    if (last && fitting.includes(last)) return last;
    let most: Person | undefined;
    for (const person of fitting) if (person.count > (most?.count ?? 0)) most = person;
    return most;
  }

  /**
   * "Mr. Xi", "Xi" of Xi Jinping: whose family name stands first, as nobody has it last and the text never calls them
   * by their last word alone. A given name alone may be another's.
   *
   * @param isOthers whether a word, lower case, is a place's too or ends another name
   * @param isAlone whether the text has a word for a name by itself
   */
  byFirstWord(
    text: string,
    title: string,
    isOthers: (word: string) => boolean,
    isAlone: (word: string) => boolean,
  ): Person | undefined {
    const [first = '', second] = nameWords(text);
    const person = second === undefined ? this.byFirst.get(first) : undefined;
    if (!person || (title === '' && GIVEN_NAMES.has(first)) || isOthers(first)) return undefined;
    if (person.forms.some((form) => isAlone(form.split(' ').at(-1) ?? ''))) return undefined;
    const told = GENDERED_WORDS.get(title);
    if (told !== undefined && told !== (person.pronoun ??= told)) return undefined;
    return person;
  }

  private namesake(given: string, surname: string): Person | undefined {
    return this.namesakes
      .get(surname)
      ?.find((other) => [...other.given].some((name) => isSameGivenName(name, given)));
  }
}

/** Whom "Mrs Poe" can mean: whose given name tells so, else whose tells nothing else. */
function bearersOf(title: string, people: readonly Person[]): readonly Person[] {
  const told = GENDERED_WORDS.get(title);
  if (!told) return people;
  const tells = ({ given }: Person) => [...given].map((name) => GIVEN_NAMES.get(name));
  const sure = people.filter((person) => tells(person).includes(told));
  return sure.length > 0 ? sure : people.filter((person) => !tells(person).some(Boolean));
}

/** Whether a family name of several words is somebody's; null: of one word, by which they were found. */
const hasFamilyName = ({ forms }: Person, familyName: string | null): boolean =>
  familyName === null || forms.some((form) => endsWith(form, familyName));

/** "Van der Poe", "Al-Ruiz": a name that opens with what stands before family names. */
export const hasParticle = (name: string): boolean => NAME_PARTICLE.test(nameWords(name)[0] ?? '');

/** "Ann van der Poe" ends with "Van der Poe". */
export const endsWith = (full: string, name: string): boolean =>
  full.toLowerCase().endsWith(` ${name.toLowerCase()}`);

/**
 * The given name and the surname of a full name, lower case; null: it has but one word. The surname stands first
 * before a given name of two syllables.
 */
function partsOf(
  form: string,
  isAlone: (word: string) => boolean = () => false,
): { given: string; surname: string } | null {
  const words = nameWords(form);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return null;
  // "Lee Zel Din … Din said"
  const [opening = '', ending = ''] = [form.split(' ')[0], form.split(' ').at(-1)];
  const isCalledByLast = !isAlone(opening) && isAlone(ending);
  if (isFamilyNameFirst(form) && !isCalledByLast) return { given: words.slice(1).join('-'), surname: first };
  return { given: first, surname: last };
}
