import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { NO_CUE } from '../sources/attribution.ts';
import { ACTS_OF_ADDRESS } from '../data/acts-of-address.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { PUBLISHING_VERBS } from '../data/publishing-verbs.ts';
import { REACTION_VERBS } from '../data/reaction-verbs.ts';
import { SPEECH_NOUNS } from '../data/speech-nouns.ts';
import type { EventMention } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isPastPerfect } from '../grammar/main-line.ts';
import { ownTime } from './own-time.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from '../sources/speech.ts';

/** How many paragraphs a sentence that introduces statements reaches. */
const REACH = 3;

/** Who spoke last, or which outlet, and when. */
interface LastWords {
  name: string | null;
  via: string | null;
  time: TimeExpression;
  paragraph: number;
}

const SPEAKERS: ReadonlySet<string> = new Set(['organisation', 'person']);

/** "Criticised", "spoke", "met", "unveiled": whoever did so had an audience, and is quoted on it next. */
const speaksUp = (lemma: string): boolean =>
  lemma === 'meet' ||
  REACTION_VERBS.has(lemma) ||
  ACTS_OF_ADDRESS.has(lemma) ||
  PUBLISHING_VERBS.has(lemma) ||
  CUE_VERBS.has(lemma);

/**
 * Dates statements by what stands before them: a sentence that introduces statements with a day ("On Thursday the
 * two sides gave different accounts"), or the same speaker's dated statement just before, or what made him speak, or
 * the same outlet's report.
 */
export class StatementDays {
  private introduced: { time: TimeExpression; paragraph: number } | null = null;
  private last: LastWords | null = null;
  /** The time last given because somebody goes on, and the one it was taken from. */
  private goneOn: { time: TimeExpression; from: TimeExpression } | null = null;

  /** The day of an undated past statement; null: nothing before it tells. */
  timeOf(frame: SentenceFrame, speech: Speech): TimeExpression | null {
    const { sentence, tokens } = frame;
    const { clause, cue } = speech.attribution;
    // "He had denied it before" was not said when he last spoke.
    if (isPastPerfect(frame, clause)) return null;
    const isPast = !clause.verb || clause.verb.tense === 'past' || clause.verb.tense === 'participle';
    if (!isPast && speech.attribution.cueAt !== NO_CUE) return null;
    const isNext = this.last !== null && sentence.paragraph - this.last.paragraph <= 1;
    if (this.last && isNext && speech.entity !== null && speech.entity.name === this.last.name)
      return this.goingOn(this.last.time, `the same speaker goes on (“${cue}”)`);
    if (this.last && isNext && speech.via !== null && speech.via === this.last.via)
      return this.goingOn(this.last.time, `${speech.via} goes on (“${cue}”)`);
    const isNearby = this.introduced && sentence.paragraph - this.introduced.paragraph <= REACH;
    if (!this.introduced || !isNearby || tokens.length === 0) return null;
    return inferredTime(
      this.introduced.time,
      `“${cue}” takes up the statements introduced with “${this.introduced.time.text}”`,
    );
  }

  /** Takes note of a statement with its day, stated or inferred. */
  noteSpeech(frame: SentenceFrame, speech: Speech, time: TimeExpression | null): void {
    const { clause } = speech.attribution;
    // "Lee, who had denied it on Monday, said …": an aside; the speaker goes on with what stands in the main line.
    if (clause.kind === 'relative' || isPastPerfect(frame, clause)) return;
    const { paragraph } = frame.sentence;
    const isKnown = speech.entity !== null || speech.via !== null;
    // From the first of many statements, so that the last doesn't say as many times that the speaker goes on.
    const first = this.goneOn?.time === time ? this.goneOn.from : time;
    if (first && isKnown)
      this.last = { name: speech.entity?.name ?? null, via: speech.via, time: first, paragraph };
    else if (isKnown) this.last = null;
    if (time?.certainty === 'stated') this.introduced = null;
  }

  /** Takes note of who spoke up in a sentence without saying anything: "welcomed the ruling on Friday". */
  noteEvents({ sentence: { paragraph } }: SentenceFrame, events: readonly EventMention[]): void {
    for (const { time, trigger, kind, weight, participants } of events) {
      if (
        !time?.interval ||
        kind !== 'happening' ||
        weight < 1 ||
        trigger.pos !== 'verb' ||
        !speaksUp(trigger.lemma)
      )
        continue;
      const name = participants.find(({ role, type }) => role === 'agent' && SPEAKERS.has(type))?.name;
      // The last of several: "Poe, who had met Lund on Monday, spoke on Friday".
      if (name !== undefined) this.last = { name, via: null, time, paragraph };
    }
  }

  private goingOn(from: TimeExpression, why: string): TimeExpression {
    const time = inferredTime(from, why);
    this.goneOn = { time, from };
    return time;
  }

  /** Takes note of a sentence: does it introduce statements with a day? */
  noteSentence(frame: SentenceFrame, triggers: readonly FoundTrigger[], hasSpeech: boolean): void {
    if (hasSpeech) return;
    const isAboutSpeech = frame.tokens.some(
      ({ pos, lemma, lower }) => pos === 'NOUN' && SPEECH_NOUNS.has(lemma) && lower !== lemma,
    );
    const main = triggers.find(({ isHead, clause }) => isHead && clause.parent === null);
    const time = main && isAboutSpeech ? ownTime(frame, main, triggers) : null;
    if (time?.interval?.precision !== 'day' || main?.clause.verb?.tense !== 'past') return;
    this.introduced = { time, paragraph: frame.sentence.paragraph };
  }
}
