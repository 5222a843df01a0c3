import { actedOn } from './acted-on.ts';
import { BodySpokenOf } from './body-spoken-of.ts';
import type { Entity } from '../names/entities.ts';
import type { Participant } from '../event-mention.ts';
import { roleOfName, type NounPhrase } from '../grammar/noun-phrase.ts';
import { PairsSpokenOf } from './pairs-spoken-of.ts';
import { PeopleSpokenOf, pronounOf } from './people-spoken-of.ts';
import { PostHolders } from './post-holders.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { NamedSpan } from '../names/story-names.ts';
import { UnnamedPeople } from './unnamed-people.ts';
import { UnnamedSpeaker } from './unnamed-speaker.ts';

/** Who was last spoken of in an article: resolves pronouns, "the two leaders" and surnames' roles. */
export class Discourse {
  readonly bodies = new BodySpokenOf();
  private readonly people = new PeopleSpokenOf();
  readonly unnamedSpeaker = new UnnamedSpeaker((entity, pronoun) => this.people.agrees(entity, pronoun));
  private readonly pairs = new PairsSpokenOf();
  /** Who may be people of the last sentence that names any. */
  private lastPeople: readonly Entity[] = [];
  /** The sentence before. */
  private before: SentenceFrame | null = null;
  /** Who did anything but speak. */
  private readonly actors = new Set<Entity>();
  private readonly unnamed = new UnnamedPeople();
  /** Whom the headline names first, and what it has them do. */
  private headline: { entity: Entity; verb: string } | null = null;
  private readonly roles = new Map<Entity, string>();
  private readonly posts = new PostHolders();
  /** Who took part in the last event of each stem. */
  private readonly lastInvolved = new Map<string, readonly Participant[]>();

  /** Whom a phrase means besides the name it may hold; empty: nobody known. */
  resolve(phrase: NounPhrase): readonly Entity[] {
    if (phrase.entity) return [phrase.entity];
    return this.resolveWords(phrase.name);
  }

  /** Whom words like "she", "both" or "the two leaders" mean; whom a pronoun takes up, it means from then on. */
  resolveWords(words: string): readonly Entity[] {
    const pronoun = pronounOf(words);
    if (pronoun) {
      const person = this.people.takeUp(pronoun);
      return person ? [person] : [];
    }
    return this.pairs.meantBy(words);
  }

  /**
   * Whom "he" or "she" means that acts or is acted on: "The boy found a pistol, Chief Poe said. He was flown to hospital"
   * is not of the chief, who only tells of it.
   */
  resolveActor(words: string, { sentence }: SentenceFrame): readonly Entity[] {
    const pronoun = pronounOf(words);
    const meant = pronoun && this.people.whomFor(pronoun);
    // "She said she had called Poe", of a detective
    const speaks = this.unnamedSpeaker.speaksIn(sentence.index);
    if (speaks && this.unnamedSpeaker.meantBy(words, sentence.index) !== null) return [];
    if (meant && !this.actors.has(meant) && this.unnamed.mayBeMeant(pronoun, sentence.index)) return [];
    return this.resolveWords(words);
  }

  /** Who takes part in "such a meeting", "the talks": as the article last told of an event of that stem. */
  involvedIn(stem: string): readonly Participant[] {
    return this.lastInvolved.get(stem) ?? [];
  }

  noteInvolved(stem: string, participants: readonly Participant[]): void {
    if (participants.length > 1) this.lastInvolved.set(stem, participants);
  }

  /**
   * "Brandt admits leak": who does what an office does in the text ("the plant's manager admitted"); null: nobody, or
   * nobody for sure, as anybody says things.
   */
  namedInHeadline(verb: string): Entity | null {
    if (verb === 'say' || verb === 'tell') return null;
    return this.headline?.verb === verb ? this.headline.entity : null;
  }

  /** "The president", "the judge": whom the article has introduced by that post; null: nobody, or several. */
  holderOf(post: string): Entity | null {
    return this.posts.holderOf(post);
  }

  /** The role that the article gave somebody, at first mention or later. */
  roleOf(entity: Entity): string | null {
    return this.roles.get(entity) ?? null;
  }

  learnRole(entity: Entity, role: string): void {
    if (!this.roles.has(entity)) this.roles.set(entity, role);
    this.posts.note(entity, role);
    this.people.learn(entity, role);
  }

  private learnTitle(entity: Entity, title: string): void {
    this.people.learn(entity, title);
    if (entity.type === 'person') this.posts.note(entity, title);
  }

  /** The speaker or subject that a pronoun in what follows will mean. */
  focus(entity: Entity): void {
    this.unnamedSpeaker.leave();
    this.people.focus(entity);
  }

  /** Whether a pronoun can mean somebody. */
  agrees(entity: Entity, words: string): boolean {
    const pronoun = pronounOf(words);
    return pronoun === null || this.people.agrees(entity, pronoun);
  }

  /** Whether anybody has been spoken of, by name or without, whom a pronoun of a sentence may mean. */
  knowsOf(words: string, sentence: number): boolean {
    const pronoun = pronounOf(words);
    if (pronoun === null) return false;
    return this.people.whomFor(pronoun) !== null || this.unnamed.mayBeMeant(pronoun, sentence);
  }

  /** Whether nobody else of the last sentence that names people may be meant, of those who may be at all. */
  isAlone(entity: Entity, words: string, mayBe: (other: Entity) => boolean): boolean {
    return this.lastPeople.every((other) => other === entity || !mayBe(other) || !this.agrees(other, words));
  }

  /**
   * The last person spoken of whom a pronoun means, of those who may be meant; null: there is none, or somebody without a
   * name may be.
   */
  lastOf(words: string, { sentence }: SentenceFrame, mayBe: (entity: Entity) => boolean): Entity | null {
    const pronoun = pronounOf(words);
    if (pronoun === null || this.unnamed.mayBeMeant(pronoun, sentence.index)) return null;
    return this.people.whomFor(pronoun, mayBe);
  }

  /** The only person of the last sentence that names anybody; null: there are several, or none. */
  get onlyPerson(): Entity | null {
    const [person, ...others] = this.lastPeople;
    return person?.type === 'person' && others.every((other) => other === person) ? person : null;
  }

  /** The sentence before; null: there is none. */
  get sentenceBefore(): SentenceFrame | null {
    return this.before;
  }

  /** Takes note of a sentence that has been read. Who spoke in it stays the one a pronoun means. */
  pass(frame: SentenceFrame, hasSpeaker: boolean): void {
    this.before = frame;
    this.bodies.pass(frame);
    const verb = frame.clauses[0]?.verb;
    const subject = frame.names.find(
      ({ from, entity }) => from < (verb?.from ?? 0) && entity.type === 'person',
    );
    if (subject && verb && frame.sentence.kind === 'headline')
      this.headline = { entity: subject.entity, verb: frame.tokens[verb.head]?.lemma ?? '' };
    for (const name of frame.names) {
      this.people.mention(name.entity);
      const { type } = name.entity;
      if (type === 'organisation' || type === 'place') this.posts.noteName(name.entity);
      if (name.titleFrom < name.from) this.learnTitle(name.entity, titleOf(frame, name));
      if (type !== 'person' || this.roles.has(name.entity)) continue;
      const role = roleOfName(frame, name);
      if (role !== null) this.learnRole(name.entity, role);
    }
    const people: Entity[] = [];
    for (const { entity } of frame.names)
      if (entity.type === 'person' && !people.includes(entity)) people.push(entity);
    const mayBePeople = frame.names
      .map(({ entity }) => entity)
      .filter(({ type }) => type === 'person' || type === 'unknown');
    if (mayBePeople.length > 0) this.lastPeople = mayBePeople;
    // "The seat fell vacant when Poe left": he is the only one.
    const meant = subject?.entity ?? (people.length === 1 ? people[0] : undefined);
    if (meant && hasSpeaker) this.people.address(meant, actedOn(frame, verb?.to));
    if (meant && !hasSpeaker) {
      this.unnamedSpeaker.leave();
      this.people.act(meant, actedOn(frame, verb?.to));
      this.actors.add(meant);
    }
    this.unnamed.pass(frame);
    this.pairs.pass(frame, verb?.from ?? 0, people);
  }
}

/** The title before a name: "Ms" in "Ms Lund"; empty: none. */
function titleOf({ tokens }: SentenceFrame, { titleFrom, from }: NamedSpan): string {
  return tokens
    .slice(titleFrom, from)
    .map(({ lower }) => lower)
    .join(' ');
}
