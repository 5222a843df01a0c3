import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { NO_CUE } from '../sources/attribution.ts';
import { SPEECH_NOUNS } from '../data/speech-nouns.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isPastPerfect } from '../grammar/main-line.ts';
import { ownTime } from './own-time.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from '../sources/speech.ts';

/** How many paragraphs a sentence that introduces statements reaches. */
const REACH = 3;

/**
 * Dates statements by what stands before them: a sentence that introduces statements with a day ("On Thursday the
 * two sides gave different accounts"), or the same speaker's dated statement just before, or the same outlet's report.
 */
export class StatementDays {
  private introduced: { time: TimeExpression; paragraph: number } | null = null;
  private last: { speech: Speech; time: TimeExpression; paragraph: number } | null = null;
  /** The time last given because somebody goes on, and the one it was taken from. */
  private goneOn: { time: TimeExpression; from: TimeExpression } | null = null;

  /** The day of an undated past statement; null: nothing before it tells. */
  timeOf({ sentence, tokens }: SentenceFrame, speech: Speech): TimeExpression | null {
    const { clause, cue } = speech.attribution;
    const isPast = !clause.verb || clause.verb.tense === 'past' || clause.verb.tense === 'participle';
    if (!isPast && speech.attribution.cueAt !== NO_CUE) return null;
    const isNext = this.last !== null && sentence.paragraph - this.last.paragraph <= 1;
    if (this.last && isNext && speech.entity !== null && speech.entity === this.last.speech.entity)
      return this.goingOn(this.last.time, `the same speaker goes on (“${cue}”)`);
    if (this.last && isNext && speech.via !== null && speech.via === this.last.speech.via)
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
    if (first && isKnown) this.last = { speech, time: first, paragraph };
    else if (isKnown) this.last = null;
    if (time?.certainty === 'stated') this.introduced = null;
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
