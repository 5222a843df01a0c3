import type { TimeExpression } from '../../time/time-expression.ts';
import { StatementDays } from './anaphoric-time.ts';
import { asHead } from '../triggers/carried-noun.ts';
import { timeOfTrigger } from './clause-time.ts';
import { timeOfDocument } from './document-time.ts';
import type { EventMention } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { Narrative } from './narrative-time.ts';
import { countedFromNoun, offsetTime } from './offset-time.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import type { Speech } from '../sources/speech.ts';
import { summedUpTime } from './summed-up.ts';
import type { Told } from './told.ts';
import { ToldBefore } from './told-before.ts';

/**
 * When what an article tells happened and was said, from its first sentence to its last: by what the clause
 * itself says, failing that by what the article has told before, surest way first.
 */
export class MentionTimes {
  readonly days = new StatementDays();
  readonly narrative = new Narrative();
  private readonly toldBefore = new ToldBefore();

  /** Takes note of a sentence before it is dated. */
  enter(frame: SentenceFrame): void {
    this.narrative.enter(frame);
  }

  /**
   * When something was said; null: nothing tells.
   *
   * @param isOfNow whether it is said about the news, and not at talks of another day
   * @param opensQuoted whether the sentence opens with a quotation
   */
  ofSpeech(
    { frame, triggers }: SentenceReading,
    speech: Speech,
    { isOfNow, opensQuoted }: { isOfNow: boolean; opensQuoted: boolean },
  ): TimeExpression | null {
    const cue = triggers.find(({ at }) => at === speech.attribution.cueAt);
    const own = (cue ? timeOfTrigger(frame, asHead(cue), triggers) : null) ?? timeOfDocument(frame, speech);
    const told = this.days.timeOf(frame, speech);
    const news = isOfNow ? this.narrative.timeOfSpeech(frame, speech, opensQuoted) : null;
    const counted = own || told || !cue ? null : this.offsetTo(frame, asHead(cue), triggers);
    const time = own ?? told ?? counted ?? news;
    this.days.noteSpeech(frame, speech, time);
    return time;
  }

  /** Takes note of the whole sentence once its speeches are dated, before its events are. */
  noteSaid({ frame, triggers }: SentenceReading, hasSpeech: boolean): void {
    this.days.noteSentence(frame, triggers, hasSpeech);
  }

  /** When something happened; null: nothing tells. */
  ofEvent(
    { frame, triggers }: Pick<SentenceReading, 'frame' | 'triggers'>,
    found: FoundTrigger,
    isQuoted: boolean,
  ): TimeExpression | null {
    return (
      countedFromNoun(frame, found, triggers, (noun) => this.toldBefore.timeOf(frame, noun, triggers)) ??
      timeOfTrigger(frame, found, triggers) ??
      this.toldBefore.timeOf(frame, found, triggers) ??
      (isQuoted ? null : this.narrative.timeOf(frame, found)) ??
      this.offsetTo(frame, found, triggers) ??
      summedUpTime(frame, found, triggers, (head) => this.ofEvent({ frame, triggers }, head, isQuoted))
    );
  }

  /** "The move came eight days after she had resigned": counted from the day the article has come to. */
  private offsetTo(
    frame: SentenceFrame,
    found: FoundTrigger,
    triggers: readonly FoundTrigger[],
  ): TimeExpression | null {
    return offsetTime(frame, found, triggers, (head) => this.narrative.timeOf(frame, head));
  }

  /** Takes note of what a sentence told and when. */
  leave(frame: SentenceFrame, told: readonly Told[], events: readonly EventMention[]): void {
    this.narrative.leave(frame, told);
    if (!told.some(({ isSaid }) => isSaid)) this.days.noteEvents(frame, events);
    for (const event of events) this.toldBefore.note(event);
  }
}
