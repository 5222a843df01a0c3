import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { tokenBefore } from '../../text/token-before.ts';
import { isPlaceName, type Entity } from '../names/entities.ts';
import { isKindOfBody, mayBeOfKind } from './kind-of-body.ts';
import { subjectAbove } from './pronoun-meaning.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';
import { isOffice, isPost } from '../sources/speaker-kind.ts';

/**
 * The firm or authority that "it" stands for where it speaks: "It will close ten plants, it said". Either the subject
 * of what is said, or what spoke or acted in the sentence before (the subject is most salient; Grosz, Joshi and
 * Weinstein 1995). A sentence about anything else lets go of it.
 */
export class BodySpokenOf {
  private last: NounPhrase | null = null;
  /** Whether it was the subject, and did not only speak. */
  private acted = false;
  /** Whether the sentence before names another that may be a body. */
  private hasRival = false;
  /** Whether another subject of the sentence before is several: "Two men fled, police said. They …". */
  private hasSeveral = false;
  private speaking: NounPhrase | null = null;
  /** The subject of the sentence before, where it is but a name that nothing tells what it is of. */
  private bare: NounPhrase | null = null;

  /** The bodies that the sentence before names. */
  private named: ReadonlySet<Entity> = new Set();

  /** The body that a speaker stands for, at the speaker's place; null: it is no "it" or "the firm", or nothing is known. */
  meantBy(frame: SentenceFrame, speaker: NounPhrase): NounPhrase | null {
    if (isKind(frame, speaker)) return this.namedAs(frame, speaker);
    if (speaker.name.toLowerCase() !== 'it') return null;
    const above = subjectAbove(frame, speaker.from);
    const body = above && isBody(above) ? above : this.last;
    if (!body || (above && !isBody(above) && above.entity?.type === 'person')) return null;
    const { entity, name } = body;
    return { from: speaker.from, to: speaker.to, entity, name, role: null };
  }

  /** "The company said": the only body named before it in its sentence, or where none is, in the one before. */
  private namedAs(frame: SentenceFrame, { from, to }: NounPhrase): NounPhrase | null {
    const here = bodiesIn(frame, from);
    const [entity, ...others] = here.size > 0 ? here : this.named;
    if (entity?.type !== 'organisation' || others.length > 0) return null;
    if (!mayBeOfKind(entity.name, frame.tokens[to - 1]?.lower ?? '')) return null;
    return { from, to, entity, name: entity.name, role: null };
  }

  /**
   * What the body is called that the sentence before was about: "Northreach", "The firm", and where it is one of
   * several people "Police"; null: it was about none.
   *
   * @param goesOn whether it is the subject that is meant, whoever else is named; who only spoke is not that
   */
  spokenOf(isSeveral: boolean, goesOn = false): string | null {
    const last = this.last ?? this.bare;
    if (!last || (this.hasRival && !(goesOn && this.acted))) return null;
    if (last.entity) return last.name;
    const [letter = ''] = last.name;
    if (isSeveral !== SEVERAL.test(last.name) || (isSeveral && this.hasSeveral)) return null;
    return isSeveral ? letter.toUpperCase() + last.name.slice(1) : `The ${last.name}`;
  }

  /** Takes note of who speaks. */
  noteSpeaker(speaker: NounPhrase): void {
    if (isBody(speaker)) this.speaking = speaker;
  }

  /** Takes note of a sentence that has been read. */
  pass(frame: SentenceFrame): void {
    const [main] = frame.clauses;
    const subject = main ? subjectOf(frame, main) : null;
    const isIt = subject?.name.toLowerCase() === 'it';
    this.acted = this.speaking ? this.speaking === subject : !isIt || this.acted;
    // "The firm and the union signed the deal. It ends a strike": neither of the two.
    const isJoined =
      subject != null && frame.tokens[subject.to]?.lower === 'and' && subject.to < (main?.verb?.from ?? 0);
    this.last =
      this.speaking ?? (subject && isBody(subject) && !isJoined ? subject : isIt ? this.last : null);
    this.speaking = null;
    this.hasRival = frame.names.some(
      ({ entity, titleFrom }) =>
        entity !== subject?.entity &&
        mayBeBody(entity) &&
        !IS_IN.test(tokenBefore(frame.tokens, titleFrom)?.lower ?? ''),
    );
    const named = bodiesIn(frame, frame.tokens.length);
    // "It faces a fine. The company said": the one that "it" went on with.
    this.named = named.size === 0 && isIt && this.last?.entity ? new Set([this.last.entity]) : named;
    this.hasSeveral = frame.clauses.some((clause) => {
      const name = subjectOf(frame, clause)?.name;
      return name !== undefined && name !== this.last?.name && SEVERAL_PEOPLE.test(name);
    });
    const isBare = subject?.entity != null && !isJoined && tellsNothing(subject.entity);
    this.bare = isBare ? subject : isIt ? this.bare : null;
  }
}

/** "The company", and nothing more that would tell which one is meant. */
const isKind = ({ tokens }: SentenceFrame, { from, to, entity }: NounPhrase): boolean =>
  entity === null &&
  to - from === 2 &&
  isKindOfBody(tokens[to - 1]?.lower ?? '') &&
  tokens[from]?.lower === 'the';

/** Those that stand before a place. */
function bodiesIn({ names }: SentenceFrame, end: number): ReadonlySet<Entity> {
  const bodies = new Set<Entity>();
  for (const { to, entity } of names) if (to <= end && mayBeBody(entity)) bodies.add(entity);
  return bodies;
}

/** What leads to where something is: "the camp at Melby" closes nothing. */
const IS_IN = /^(?:at|in|near)$/u;

/** "Norwegian police", "prosecutors". */
const SEVERAL = /(?:\b[Pp]olice|[^\W_s]s)$/u;

/** "Two men", "the thieves", "hundreds of people". */
const SEVERAL_PEOPLE = /(?:[^\W_s]s|men|people|police)$/u;

function isBody(phrase: NounPhrase): boolean {
  const { entity } = phrase;
  if (entity) return entity.type === 'organisation' && !entity.isOutlet;
  return isOffice(phrase) && !isPost(phrase);
}

/** A name of which nothing tells what it is of, or a town's, as clubs have: "Palermo sold two players. It also …" */
const tellsNothing = ({ name, type, isOutlet }: Entity): boolean =>
  !isOutlet && (type === 'unknown' || (type === 'place' && !isPlaceName(name.toLowerCase())));

const mayBeBody = ({ type, isOutlet }: Entity): boolean =>
  (type === 'organisation' || type === 'unknown') && !isOutlet;
