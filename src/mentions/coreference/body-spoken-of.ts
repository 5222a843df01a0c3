import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { bodiesIn, BodyBefore, isBody } from './body-before.ts';
import { isKindOfBody, mayBeOfKind } from './kind-of-body.ts';
import { subjectAbove } from './pronoun-meaning.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/**
 * The firm or authority that "it" stands for where it speaks: "It will close ten plants, it said". Either the subject
 * of what is said, or what spoke or acted in the sentence before (the subject is most salient; Grosz, Joshi and
 * Weinstein 1995). A sentence about anything else lets go of it.
 */
export class BodySpokenOf {
  /** What the sentence before tells; null: there is none. */
  private before: BodyBefore | null = null;
  private speaking: NounPhrase | null = null;

  /** The body that a speaker stands for, at the speaker's place; null: it is no "it" or "the firm", or nothing is known. */
  meantBy(frame: SentenceFrame, speaker: NounPhrase): NounPhrase | null {
    if (isKind(frame, speaker)) return this.namedAs(frame, speaker);
    if (speaker.name.toLowerCase() !== 'it') return null;
    const above = subjectAbove(frame, speaker.from);
    const body = above && isBody(above) ? above : this.before?.last;
    if (!body || (above && !isBody(above) && above.entity?.type === 'person')) return null;
    const { entity, name } = body;
    return { from: speaker.from, to: speaker.to, entity, name, role: null };
  }

  /** "The company said": the only body named before it in its sentence, or where none is, in the one before. */
  private namedAs(frame: SentenceFrame, { from, to }: NounPhrase): NounPhrase | null {
    const here = bodiesIn(frame, from);
    const [entity, ...others] = here.size > 0 ? here : (this.before?.named ?? []);
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
    const { before } = this;
    const last = before?.last ?? before?.bare;
    if (!before || !last || (!(goesOn && before.acted) && before.hasRival)) return null;
    if (last.entity) return last.name;
    const [letter = ''] = last.name;
    if (isSeveral !== SEVERAL.test(last.name) || (isSeveral && before.hasSeveral)) return null;
    return isSeveral ? letter.toUpperCase() + last.name.slice(1) : `The ${last.name}`;
  }

  /** The same where it is surely a body: "Poe visited the school. Its head said" may be of the school. */
  surelySpokenOf(isSeveral: boolean): string | null {
    return this.before?.last ? this.spokenOf(isSeveral) : null;
  }

  /** Takes note of who speaks. */
  noteSpeaker(speaker: NounPhrase): void {
    if (isBody(speaker)) this.speaking = speaker;
  }

  /** Takes note of a sentence that has been read. */
  pass(frame: SentenceFrame): void {
    this.before = new BodyBefore(frame, this.speaking, this.before);
    this.speaking = null;
  }
}

/** "The company", and nothing more that would tell which one is meant. */
const isKind = ({ tokens }: SentenceFrame, { from, to, entity }: NounPhrase): boolean =>
  entity === null &&
  to - from === 2 &&
  isKindOfBody(tokens[to - 1]?.lower ?? '') &&
  tokens[from]?.lower === 'the';

/** "Norwegian police", "prosecutors". */
const SEVERAL = /(?:\b[Pp]olice|[^\W_s]s)$/u;
