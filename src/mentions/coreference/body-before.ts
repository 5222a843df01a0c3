import { tokenBefore } from '../../text/token-before.ts';
import { isPlaceName, type Entity } from '../names/entities.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';
import { isOffice, isPost } from '../sources/speaker-kind.ts';

/** What a sentence tells of bodies: found when it is asked for, as only few of those that follow do. */
export class BodyBefore {
  private readonly subject: NounPhrase | null;
  /** Where the subject is "it": what the sentences before told of it. */
  private readonly goneOn: Pick<BodyBefore, 'last' | 'bare'> | null;
  /** Whether the body was the subject, and did not only speak. */
  readonly acted: boolean;

  /**
   * @param speaking the body that speaks in it; null: none does
   * @param before what the sentence before told; null: it is the first
   */
  constructor(
    private readonly frame: SentenceFrame,
    private readonly speaking: NounPhrase | null,
    before: BodyBefore | null,
  ) {
    const [main] = frame.clauses;
    const subject = main ? subjectOf(frame, main) : null;
    const isIt = subject?.name.toLowerCase() === 'it';
    this.subject = subject;
    this.goneOn = isIt && before ? { last: before.last, bare: before.bare } : null;
    this.acted = speaking ? speaking === subject : !isIt || (before?.acted ?? false);
  }

  /** The firm or authority it was about; null: none. */
  get last(): NounPhrase | null {
    const { speaking, subject, goneOn } = this;
    if (speaking) return speaking;
    return subject && isBody(subject) && !this.isJoined(subject) ? subject : (goneOn?.last ?? null);
  }

  /** Its subject, where that is but a name that nothing tells what it is of; null: it is not. */
  get bare(): NounPhrase | null {
    const { subject, goneOn } = this;
    const isBare = subject?.entity != null && !this.isJoined(subject) && tellsNothing(subject.entity);
    return isBare ? subject : (goneOn?.bare ?? null);
  }

  /** Whether it names another that may be a body. */
  get hasRival(): boolean {
    const { frame, subject } = this;
    return frame.names.some(
      ({ entity, titleFrom }) =>
        entity !== subject?.entity &&
        mayBeBody(entity) &&
        !IS_IN.test(tokenBefore(frame.tokens, titleFrom)?.lower ?? ''),
    );
  }

  /** Whether another subject is several: "Two men fled, police said. They …". */
  get hasSeveral(): boolean {
    const { frame, last } = this;
    return frame.clauses.some((clause) => {
      const name = subjectOf(frame, clause)?.name;
      return name !== undefined && name !== last?.name && SEVERAL_PEOPLE.test(name);
    });
  }

  /** The bodies it names. */
  get named(): ReadonlySet<Entity> {
    const named = bodiesIn(this.frame, this.frame.tokens.length);
    const entity = this.goneOn && this.last?.entity;
    // "It faces a fine. The company said": the one that "it" went on with.
    return named.size === 0 && entity ? new Set([entity]) : named;
  }

  /** "The firm and the union signed the deal. It ends a strike": neither of the two. */
  private isJoined({ to }: NounPhrase): boolean {
    const { tokens, clauses } = this.frame;
    return tokens[to]?.lower === 'and' && to < (clauses[0]?.verb?.from ?? 0);
  }
}

/** Those that stand before a place. */
export function bodiesIn({ names }: SentenceFrame, end: number): ReadonlySet<Entity> {
  const bodies = new Set<Entity>();
  for (const { to, entity } of names) if (to <= end && mayBeBody(entity)) bodies.add(entity);
  return bodies;
}

/** Whether a phrase is of a firm or authority: by its name, or an office that is no single person's. */
export function isBody(phrase: NounPhrase): boolean {
  const { entity } = phrase;
  if (entity) return entity.type === 'organisation' && !entity.isOutlet;
  return isOffice(phrase) && !isPost(phrase);
}

/** What leads to where something is: "the camp at Melby" closes nothing. */
const IS_IN = /^(?:at|in|near)$/u;

/** "Two men", "the thieves", "hundreds of people". */
const SEVERAL_PEOPLE = /(?:[^\W_s]s|men|people|police)$/u;

/** A name of which nothing tells what it is of, or a town's, as clubs have: "Palermo sold two players. It also …" */
const tellsNothing = ({ name, type, isOutlet }: Entity): boolean =>
  !isOutlet && (type === 'unknown' || (type === 'place' && !isPlaceName(name.toLowerCase())));

const mayBeBody = ({ type, isOutlet }: Entity): boolean =>
  (type === 'organisation' || type === 'unknown') && !isOutlet;
