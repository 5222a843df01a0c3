import type { AnalysedArticle } from './analysed-article.ts';
import { withAntecedents } from './coreference/antecedents.ts';
import { ArticleFrames } from './article-frames.ts';
import { isActOfSpeech, isPlannedAct, isReport } from './sources/act-of-speech.ts';
import { Discourse } from './coreference/coreference.ts';
import type { EventMention, StatementContent } from './event-mention.ts';
import { furtherDays } from './times/distributed-time.ts';
import { findTriggers } from './triggers/found-trigger.ts';
import { withDayOfLead } from './times/lead-dated-later.ts';
import { MentionTimes } from './times/mention-times.ts';
import { Occasions } from './times/occasion.ts';
import { Quotations, type QuotationState } from './grammar/quotation.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { Speakers } from './sources/speakers.ts';
import type { Speech } from './sources/speech.ts';
import { continued, speechAround } from './sources/speech-around.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { contentOfSpeech } from './sources/statement-content.ts';
import { isPassedOn, statementMention } from './statement.ts';
import type { NamedSpan } from './names/story-names.ts';
import { LastSaid } from './sources/taken-up.ts';
import { termsOf } from './grammar/terms.ts';
import { toldOf, type Told } from './times/told.ts';
import { occurrenceMention } from './occurrence.ts';
import { inOrder } from '../text/in-order.ts';

/** A sentence as far as it is read: what the steps behind one another hand on. */
interface OpenSentence {
  reading: SentenceReading;
  quotation: QuotationState;
  /** What it says, in the order of the text. */
  speeches: readonly Speech[];
  /** What goes on from the sentence before without a cue of its own. */
  inherited: Speech | null;
  /** Filled as its times are found. */
  told: Told[];
}

/** Statements of a sentence, and where the words stand that only introduce them. */
interface Said {
  statements: EventMention[];
  cues: ReadonlySet<number>;
}

/** Reads one article from its first sentence to its last, and remembers who was spoken of and who spoke. */
export class ArticleReader {
  private readonly discourse = new Discourse();
  private readonly quotations = new Quotations();
  private readonly lastSaid = new LastSaid();
  private readonly occasions = new Occasions();
  private readonly times = new MentionTimes();

  private readonly frames: ArticleFrames;
  private readonly speakers: Speakers;

  /** @param names of each sentence */
  constructor(
    private readonly article: AnalysedArticle,
    names: readonly (readonly NamedSpan[])[],
  ) {
    this.frames = new ArticleFrames(article, names);
    const { frames, discourse, quotations } = this;
    const { days, narrative } = this.times;
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
    return withDayOfLead(mentions);
  }

  private readSentence(frame: SentenceFrame): EventMention[] {
    const sentence = this.open(frame);
    const said = this.readSpeeches(sentence);
    this.times.noteSaid(sentence.reading, sentence.speeches.length > 0);
    const events = this.readEvents(sentence, said);
    this.close(sentence, said, events);
    const mentions = inOrder(said.statements.concat(events), ({ trigger }) => trigger.start);
    return withAntecedents(mentions, frame, this.discourse, sentence.quotation.isQuoted);
  }

  private open(frame: SentenceFrame): OpenSentence {
    const { discourse } = this;
    const reading = { frame, triggers: findTriggers(frame), discourse, terms: termsOf(frame.terms) };
    const quotation = this.quotations.read(frame);
    this.times.enter(frame);
    const speeches = this.speakers.of(frame, quotation);
    const inherited = this.speakers.inherited(frame, speeches, quotation);
    return { reading, quotation, speeches, inherited, told: [] };
  }

  private readSpeeches({ reading, quotation, speeches, inherited, told }: OpenSentence): Said {
    const { frame, triggers } = reading;
    const opensQuoted = quotation.isQuoted[0] ?? false;
    const statements: EventMention[] = [];
    const cues = new Set<number>();
    let earlier: StatementContent | null = null;
    for (const speech of inherited ? [...speeches, continued(frame, inherited)] : speeches) {
      const content = contentOfSpeech(reading, speech, earlier, this.lastSaid.before(frame));
      earlier = content ?? earlier;
      this.lastSaid.note(frame, speech, content);
      const occasion = this.occasions.of(frame, speech, triggers, this.discourse);
      const isOfNow = !(occasion?.isOfThen ?? false);
      const time = this.times.ofSpeech(reading, speech, { isOfNow, opensQuoted });
      told.push({ clause: speech.attribution.clause, time, stem: null, isSaid: isReport(speech) });
      const statement = statementMention(reading, speech, content, { time, occasion });
      if (statement) statements.push(statement);
      if (statement || !(isActOfSpeech(speech) || isPlannedAct(speech))) cues.add(speech.attribution.cueAt);
      this.speakers.note(frame, speech);
    }
    return { statements: statements.filter((one) => !isPassedOn(one, statements)), cues };
  }

  private readEvents(
    { reading, quotation, speeches, inherited, told }: OpenSentence,
    { cues }: Said,
  ): EventMention[] {
    const events: EventMention[] = [];
    for (const found of reading.triggers) {
      if (cues.has(found.at)) continue;
      const isQuoted = quotation.isQuoted[found.at] ?? false;
      const time = this.times.ofEvent(reading, found, isQuoted);
      if (!isQuoted) told.push(toldOf(found, time));
      const around = { speech: speechAround(speeches, found) ?? inherited, isQuoted };
      events.push(occurrenceMention(reading, found, around, time));
      for (const day of furtherDays(reading.frame, time))
        events.push(occurrenceMention(reading, found, around, day));
    }
    return events;
  }

  private close(
    { reading: { frame, triggers }, told }: OpenSentence,
    { statements }: Said,
    events: readonly EventMention[],
  ): void {
    this.times.leave(frame, told, events);
    this.occasions.leave(
      frame,
      triggers,
      statements.map(({ trigger, source }) => ({ start: trigger.start, speaker: source?.name ?? null })),
    );
  }
}

/** Whether somebody in person speaks, whom "he" and "she" then mean. */
const isOfPerson = ({ kind, source, participants: [first] }: EventMention): boolean =>
  kind === 'statement' && first?.type === 'person' && first.name === source?.name;
