import type { TimeExpression } from '../time/time-expression.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { ArticleFrames } from './article-frames.ts';
import { isActOfSpeech, isPlannedAct, isReport } from './act-of-speech.ts';
import { StatementDays } from './anaphoric-time.ts';
import { asHead } from './carried-noun.ts';
import { timeOfTrigger } from './clause-time.ts';
import { Discourse } from './coreference.ts';
import { timeOfDocument } from './document-time.ts';
import type { EventMention, StatementContent } from './event-mention.ts';
import { furtherDays } from './distributed-time.ts';
import { findTriggers, type FoundTrigger } from './found-trigger.ts';
import { Narrative } from './narrative-time.ts';
import { Occasions } from './occasion.ts';
import { offsetTime } from './offset-time.ts';
import { Quotations } from './quotation.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { Speakers } from './speakers.ts';
import type { Speech } from './speech.ts';
import { continued, speechAround } from './speech-around.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { contentOfSpeech } from './statement-content.ts';
import { statementMention } from './statement.ts';
import type { NamedSpan } from './story-names.ts';
import { LastSaid } from './taken-up.ts';
import { termsOf } from './terms.ts';
import type { Told } from './told.ts';
import { ToldBefore } from './told-before.ts';
import { occurrenceMention } from './occurrence.ts';

/** Reads one article from its first sentence to its last, and remembers who was spoken of and who spoke. */
export class ArticleReader {
  private readonly discourse = new Discourse();
  private readonly quotations = new Quotations();
  private readonly lastSaid = new LastSaid();
  private readonly days = new StatementDays();
  private readonly narrative = new Narrative();
  private readonly occasions = new Occasions();
  private readonly toldBefore = new ToldBefore();

  private readonly frames: ArticleFrames;
  private readonly speakers: Speakers;

  /** @param names of each sentence */
  constructor(
    private readonly article: AnalysedArticle,
    names: readonly (readonly NamedSpan[])[],
  ) {
    this.frames = new ArticleFrames(article, names);
    const { frames, discourse, quotations, days, narrative } = this;
    this.speakers = new Speakers({ frames, discourse, quotations, days, narrative });
  }

  read(): EventMention[] {
    const mentions: EventMention[] = [];
    for (const sentence of this.article.analysed.sentences) {
      const frame = this.frames.take(sentence);
      if (!frame) continue;
      const found = this.readSentence(frame);
      this.discourse.pass(frame, found.some(isOfPerson));
      mentions.push(...found);
    }
    return mentions;
  }

  private readSentence(frame: SentenceFrame): EventMention[] {
    const reading: SentenceReading = {
      frame,
      triggers: findTriggers(frame),
      discourse: this.discourse,
      terms: termsOf(frame.terms),
    };
    const quotation = this.quotations.read(frame);
    this.narrative.enter(frame);
    const speeches = this.speakers.of(frame, quotation);
    const inherited = this.speakers.inherited(frame, speeches, quotation);
    const statements: EventMention[] = [];
    const told: Told[] = [];
    const cues = new Set<number>();
    let earlier: StatementContent | null = null;
    for (const speech of inherited ? [...speeches, continued(frame, inherited)] : speeches) {
      const content = contentOfSpeech(reading, speech, earlier, this.lastSaid.before(frame));
      earlier = content ?? earlier;
      this.lastSaid.note(frame, speech, content);
      const occasion = this.occasions.of(frame, speech, reading.triggers, this.discourse);
      const isOfNow = !(occasion?.isOfThen ?? false);
      const time = this.timeOfSpeech(reading, speech, isOfNow, quotation.isQuoted[0] ?? false);
      told.push({ clause: speech.attribution.clause, time, stem: null, isSaid: isReport(speech) });
      const statement = statementMention(reading, speech, content, { time, occasion });
      if (statement) statements.push(statement);
      if (statement || !(isActOfSpeech(speech) || isPlannedAct(speech))) cues.add(speech.attribution.cueAt);
      this.speakers.note(frame, speech);
    }
    this.days.noteSentence(frame, reading.triggers, speeches.length > 0);
    const events: EventMention[] = [];
    for (const found of reading.triggers) {
      if (cues.has(found.at)) continue;
      const isQuoted = quotation.isQuoted[found.at] ?? false;
      const time = this.timeOfEvent(reading, found, isQuoted);
      if (!isQuoted) told.push(toldOf(found, time));
      const speech = speechAround(speeches, found) ?? inherited;
      const around = { speech, statements, isQuoted };
      for (const day of [time, ...furtherDays(frame, time)])
        events.push(occurrenceMention(reading, found, around, day));
    }
    this.narrative.leave(frame, told);
    this.occasions.leave(
      frame,
      reading.triggers,
      statements.map(({ trigger, source }) => ({ start: trigger.start, speaker: source?.name ?? null })),
    );
    for (const event of events) this.toldBefore.note(event);
    return [...statements, ...events].sort((a, b) => a.trigger.start - b.trigger.start);
  }

  private timeOfSpeech(
    { frame, triggers }: SentenceReading,
    speech: Speech,
    isOfNow: boolean,
    opensQuoted: boolean,
  ): TimeExpression | null {
    const cue = triggers.find(({ at }) => at === speech.attribution.cueAt);
    const own = (cue ? timeOfTrigger(frame, asHead(cue), triggers) : null) ?? timeOfDocument(frame, speech);
    const told = this.days.timeOf(frame, speech);
    const news = isOfNow ? this.narrative.timeOfSpeech(frame, speech, opensQuoted) : null;
    const time = own ?? told ?? news;
    this.days.noteSpeech(frame, speech, time);
    return time;
  }

  private timeOfEvent(
    { frame, triggers }: SentenceReading,
    found: FoundTrigger,
    isQuoted: boolean,
  ): TimeExpression | null {
    return (
      timeOfTrigger(frame, found, triggers) ??
      this.toldBefore.timeOf(frame, found) ??
      (isQuoted ? null : this.narrative.timeOf(frame, found)) ??
      // "The move came eight days after she had resigned": counted from the day the article has come to.
      offsetTime(frame, found, triggers, (head) => this.narrative.timeOf(frame, head))
    );
  }
}

/** What a trigger tells: the time is that of its clause only where it heads it. */
function toldOf({ clause, isHead, trigger }: FoundTrigger, time: TimeExpression | null): Told {
  return { clause, time: isHead ? time : null, stem: trigger.stem, isSaid: false };
}

/** Whether somebody in person speaks, whom "he" and "she" then mean. */
const isOfPerson = ({ kind, source, participants: [first] }: EventMention): boolean =>
  kind === 'statement' && first?.type === 'person' && first.name === source?.name;
