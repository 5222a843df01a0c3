import type { TimeExpression } from '../time/time-expression.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { isActOfSpeech, isReport } from './act-of-speech.ts';
import { findAttributions } from './attribution.ts';
import { StatementDays } from './anaphoric-time.ts';
import { timeOfTrigger } from './clause-time.ts';
import { Discourse } from './coreference.ts';
import { timeOfDocument } from './document-time.ts';
import type { EventMention, StatementContent } from './event-mention.ts';
import { furtherDays } from './distributed-time.ts';
import { findTriggers, type FoundTrigger } from './found-trigger.ts';
import { Narrative } from './narrative-time.ts';
import { Occasions } from './occasion.ts';
import { Quotations, type QuotationState } from './quotation.ts';
import { frameSentence, type SentenceFrame } from './sentence-frame.ts';
import { creditedOutlet, type EarlierSpeech } from './continued-credit.ts';
import { resolveSpeech, type Speech } from './speech.ts';
import { continued, speechAround } from './speech-around.ts';
import { contentOfSpeech, statementMention, type SentenceReading } from './statement.ts';
import type { NamedSpan } from './story-names.ts';
import { LastSaid } from './taken-up.ts';
import { termsAt } from './terms.ts';
import type { Told } from './told.ts';
import { ToldBefore } from './told-before.ts';
import { occurrenceMention } from './occurrence.ts';

/** Kinds of text that tell of events. */
const TELLING: ReadonlySet<string> = new Set(['prose', 'headline', 'highlight', 'caption']);

/** Reads one article from its first sentence to its last, and remembers who was spoken of and who spoke. */
export class ArticleReader {
  private readonly discourse = new Discourse();
  private readonly quotations = new Quotations();
  private lastSpeech: EarlierSpeech | null = null;
  private readonly lastSaid = new LastSaid();
  private readonly days = new StatementDays();
  private readonly narrative = new Narrative();
  private readonly occasions = new Occasions();
  private readonly toldBefore = new ToldBefore();

  constructor(
    private readonly article: AnalysedArticle,
    /** Of each sentence. */
    private readonly names: readonly (readonly NamedSpan[])[],
  ) {}

  read(): EventMention[] {
    const { sentences } = this.article.analysed;
    let firstTime = 0;
    const { times } = this.article;
    return sentences.flatMap((sentence) => {
      while ((times[firstTime]?.start ?? Infinity) < sentence.start) firstTime++;
      let next = firstTime;
      while ((times[next]?.end ?? Infinity) <= sentence.end) next++;
      const own = times.slice(firstTime, next);
      firstTime = next;
      if (!TELLING.has(sentence.kind)) return [];
      const frame = frameSentence(this.article, sentence, this.names[sentence.index] ?? [], own);
      const mentions = this.readSentence(frame);
      this.discourse.pass(
        frame,
        mentions.some(({ kind }) => kind === 'statement'),
      );
      return mentions;
    });
  }

  private readSentence(frame: SentenceFrame): EventMention[] {
    const reading: SentenceReading = {
      frame,
      triggers: findTriggers(frame),
      discourse: this.discourse,
      terms: termsAt(frame.terms, frame.tokens.keys()),
    };
    const quotation = this.quotations.read(frame);
    this.narrative.enter(frame);
    const speeches = this.speechesOf(frame, quotation);
    const inherited = this.inheritedSpeech(speeches, quotation);
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
      if (statement || !isActOfSpeech(speech)) cues.add(speech.attribution.cueAt);
      if (speech.source || speech.via !== null)
        this.lastSpeech = { speech, paragraph: frame.sentence.paragraph };
    }
    this.days.noteSentence(frame, reading.triggers, speeches.length > 0);
    const events = reading.triggers
      .filter(({ at }) => !cues.has(at))
      .flatMap((found) => {
        const isQuoted = quotation.isQuoted[found.at] ?? false;
        const time = this.timeOfEvent(reading, found, isQuoted);
        if (!isQuoted) told.push(toldOf(found, time, cues.has(found.at)));
        const speech = speechAround(speeches, found) ?? inherited;
        const days = [time, ...furtherDays(frame, time)];
        const around = { speech, statements, isQuoted };
        return days.map((day) => occurrenceMention(reading, found, around, day));
      });
    this.narrative.leave(frame, told);
    this.occasions.leave(
      frame,
      reading.triggers,
      statements.map(({ trigger, source }) => ({ start: trigger.start, speaker: source?.name ?? null })),
    );
    for (const event of events) this.toldBefore.note(event);
    return [...statements, ...events].sort((a, b) => a.trigger.start - b.trigger.start);
  }

  private speechesOf(frame: SentenceFrame, quotation: QuotationState): Speech[] {
    // Who is said to say something within a quotation is the quoted speaker's matter.
    const found = findAttributions(frame)
      .filter(({ cueAt }) => !(quotation.isQuoted[cueAt] ?? false))
      .map((attribution) => resolveSpeech(frame, attribution, this.discourse));
    const credited: Speech[] = [];
    for (const speech of found) {
      const last = credited.at(-1);
      const before = last ? { speech: last, paragraph: frame.sentence.paragraph } : this.lastSpeech;
      credited.push({ ...speech, via: creditedOutlet(frame, speech, found, before) });
    }
    return credited;
  }

  /** Whoever spoke last still speaks in a sentence that stands wholly within quotation marks. */
  private inheritedSpeech(speeches: readonly Speech[], quotation: QuotationState): Speech | null {
    if (speeches.some(({ source }) => source !== null)) return null;
    return quotation.startsInside || quotation.isAllQuoted ? (this.lastSpeech?.speech ?? null) : null;
  }

  private timeOfSpeech(
    { frame, triggers }: SentenceReading,
    speech: Speech,
    isOfNow: boolean,
    opensQuoted: boolean,
  ): TimeExpression | null {
    const cue = triggers.find(({ at }) => at === speech.attribution.cueAt);
    const own =
      (cue ? timeOfTrigger(frame, { ...cue, isHead: true }, triggers) : null) ??
      timeOfDocument(frame, speech);
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
      (isQuoted ? null : this.narrative.timeOf(frame, found))
    );
  }
}

/** What a trigger tells: the time is that of its clause only where it heads it. */
function toldOf(found: FoundTrigger, time: TimeExpression | null, isSaid: boolean): Told {
  const { clause, isHead, trigger } = found;
  return { clause, time: isHead ? time : null, stem: trigger.stem, isSaid };
}
