import { GENDERED_WORDS } from '../data/gendered-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { nameWords, type Entity } from '../names/entities.ts';

/** How a person is taken up. */
export type Pronoun = 'he' | 'she';

/** How far back a pronoun reaches: more people than a paragraph names. */
const REACH = 6;

/**
 * The people an article speaks of, and which pronoun stands for whom: "she" is nobody who was "he". After the agreement
 * constraint of pronoun resolution (Hobbs 1978; Lappin & Leass 1994).
 */
export class PeopleSpokenOf {
  /** The one that matters last, last. */
  private recent: Entity[] = [];
  /** Who was last spoken of in one sentence. */
  private together: readonly Entity[] = [];
  /** By a title or role. */
  private readonly sure = new Map<Entity, Pronoun>();
  /** By the first pronoun that took them up. */
  private readonly taken = new Map<Entity, Pronoun>();

  /** Takes note of somebody whom a pronoun in what follows may mean. */
  focus(entity: Entity): void {
    if (entity.type !== 'person') return;
    this.recent = [...this.recent.filter((other) => other !== entity), entity].slice(-REACH);
  }

  /**
   * Takes note of somebody who acts, and of whom else the sentence names: "Ms Poe accused Ruiz. He said …" is of no man
   * spoken of before.
   */
  act(entity: Entity, others: readonly Entity[]): void {
    for (const other of others) this.focus(other);
    this.focus(entity);
    this.address(entity, others);
  }

  /** Takes note of somebody who speaks, and of whom they speak to. */
  address(entity: Entity, others: readonly Entity[]): void {
    this.together = [entity, ...others];
  }

  /** Takes note of somebody named by the way: after whoever is in focus. */
  mention(entity: Entity): void {
    if (entity.type === 'person' && !this.recent.includes(entity))
      this.recent = [entity, ...this.recent].slice(-REACH);
  }

  /** A title or role may tell: "Ms", "spokesman". */
  learn(entity: Entity, words: string): void {
    if (words === '') return;
    const [phrase = ''] = words.toLowerCase().split(/\s(?:for|of)\s/u);
    // The head tells: a "Queen guitarist" need be no woman.
    const pronoun = GENDERED_WORDS.get(phrase.split(/\s+/u).at(-1) ?? '');
    if (pronoun) this.sure.set(entity, pronoun);
  }

  /** Whether a pronoun can mean somebody: by a title or role, by the given name, by how they were taken up. */
  agrees(entity: Entity, pronoun: Pronoun): boolean {
    return (this.told(entity) ?? this.taken.get(entity) ?? pronoun) === pronoun;
  }

  private told(entity: Entity): Pronoun | undefined {
    return this.sure.get(entity) ?? pronounOfName(entity.name);
  }

  /**
   * Takes up somebody by a pronoun, which is theirs from then on: the last who agrees, failing that the last whom no
   * title, role or name speaks against; null: nobody.
   */
  takeUp(pronoun: Pronoun): Entity | null {
    const entity = this.whomFor(pronoun);
    if (entity && !this.taken.has(entity)) this.taken.set(entity, pronoun);
    return entity;
  }

  /** Whom a pronoun would take up, of those who may be meant. */
  whomFor(pronoun: Pronoun, mayBe: (entity: Entity) => boolean = () => true): Entity | null {
    return (
      this.oneKnown(pronoun, mayBe) ??
      this.recent.findLast((other) => mayBe(other) && this.agrees(other, pronoun)) ??
      this.recent.findLast((other) => mayBe(other) && (this.told(other) ?? pronoun) === pronoun) ??
      null
    );
  }

  /** "Poe accused Ms Ruiz. She …": of whom one sentence names, the only one who is surely meant; null: not just one is. */
  private oneKnown(pronoun: Pronoun, mayBe: (entity: Entity) => boolean): Entity | null {
    if (this.together.length < 2 || this.recent.at(-1) !== this.together[0]) return null;
    const known = this.together.filter((one) => (this.told(one) ?? this.taken.get(one)) === pronoun);
    const [only] = known;
    return only && known.length === 1 && mayBe(only) ? only : null;
  }
}

/** What the given name of a name in full tells; a surname by itself tells nothing. */
export function pronounOfName(name: string): Pronoun | undefined {
  const [given = '', ...others] = nameWords(name);
  return others.length > 0 ? GIVEN_NAMES.get(given.normalize('NFD').replace(/\p{M}/gu, '')) : undefined;
}

/** The pronoun that words are a form of; null: neither. */
export function pronounOf(words: string): Pronoun | null {
  // Asked of every word, and most begin with another letter than any form.
  const first = words.charAt(0);
  const mayBeForm = first === 'h' || first === 's' || first === 'H' || first === 'S';
  return mayBeForm ? (FORMS.get(words.toLowerCase()) ?? null) : null;
}

const FORMS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'himself', 'his'].map((form) => [form, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((form) => [form, 'she'] as const),
]);
