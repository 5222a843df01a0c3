import type { StatementDays } from '../times/anaphoric-time.ts';
import type { ArticleFrames } from '../article-frames.ts';
import { findAttributions } from './attribution.ts';
import { creditedOutlet, outletMeant, type EarlierSpeech } from './continued-credit.ts';
import type { Discourse } from '../coreference/coreference.ts';
import type { Narrative } from '../times/narrative-time.ts';
import type { Quotations, QuotationState } from '../grammar/quotation.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { resolveSpeech, type Speech } from './speech.ts';
import { speechAhead } from './speech-ahead.ts';

/** What an article's reader follows from sentence to sentence. */
interface Context {
  frames: ArticleFrames;
  discourse: Discourse;
  quotations: Quotations;
  days: StatementDays;
  narrative: Narrative;
}

/** Finds who speaks in each sentence of an article, and remembers who spoke last. */
export class Speakers {
  private last: EarlierSpeech | null = null;
  /** The outlet that was credited last. */
  private outlet: string | null = null;

  constructor(private readonly context: Context) {}

  /** The speeches that a sentence's own words tell of. */
  of(frame: SentenceFrame, quotation: QuotationState): Speech[] {
    // Who is said to say something within a quotation is the quoted speaker's matter.
    const found = findAttributions(frame)
      .filter(({ cueAt }) => !(quotation.isQuoted[cueAt] ?? false))
      .map((attribution) => resolveSpeech(frame, attribution, this.context.discourse));
    const credited: Speech[] = [];
    for (const speech of found) {
      const last = credited.at(-1);
      const before = last ? { speech: last, paragraph: frame.sentence.paragraph } : this.last;
      const outlet = outletMeant(frame, speech) ? this.outlet : null;
      const { attribution, entity } = speech;
      const [source, isIdentifiable] =
        outlet === null ? [speech.source, speech.isIdentifiable] : [null, false];
      const via = outlet ?? creditedOutlet(frame, speech, found, before);
      this.outlet = via ?? this.outlet;
      credited.push({ attribution, source, entity, isIdentifiable, via });
    }
    return credited;
  }

  /**
   * In a sentence that stands wholly within quotation marks speaks who is named at the quotation's end, or still who
   * spoke last.
   */
  inherited(
    frame: SentenceFrame,
    speeches: readonly Speech[],
    { isAllQuoted, startsInside }: QuotationState,
  ): Speech | null {
    if (speeches.some(({ source }) => source !== null)) return null;
    const { frames, quotations, discourse, narrative, days } = this.context;
    const opens = isAllQuoted && !startsInside;
    const ahead = opens ? speechAhead(frames, frame, quotations, discourse) : null;
    if (ahead) {
      const time = ahead.time ?? narrative.timeOfSpeech(ahead.frame, ahead.speech, true);
      if (time) days.noteSpeech(ahead.frame, ahead.speech, time);
      return ahead.speech;
    }
    return startsInside || isAllQuoted ? (this.last?.speech ?? null) : null;
  }

  /** Takes note of a speech. */
  note({ sentence }: SentenceFrame, speech: Speech): void {
    if (speech.source || speech.via !== null) this.last = { speech, paragraph: sentence.paragraph };
  }
}
