import type { TimeExpression } from '../../time/time-expression.ts';
import type { ArticleFrames } from '../article-frames.ts';
import { findAttributions } from './attribution.ts';
import { asHead } from '../triggers/carried-noun.ts';
import { timeOfTrigger } from '../times/clause-time.ts';
import type { Discourse } from '../coreference/coreference.ts';
import { findTriggers } from '../triggers/found-trigger.ts';
import type { Quotations } from '../grammar/quotation.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { resolveSpeech, type Speech } from './speech.ts';

/** What stands behind a quotation that fills whole sentences: who speaks, and when. */
export interface SpeechAhead {
  frame: SentenceFrame;
  speech: Speech;
  time: TimeExpression | null;
}

/**
 * “There will be no sale. The price was too low,” Lee said on Friday: whoever is named where the quotation ends speaks
 * in all of it. Null: nobody is, in its paragraph.
 *
 * @param quotations as they stand behind the sentence
 */
export function speechAhead(
  frames: ArticleFrames,
  { sentence }: SentenceFrame,
  quotations: Quotations,
  discourse: Discourse,
): SpeechAhead | null {
  if (!quotations.isOpen) return null;
  const reading = quotations.copy();
  for (let index = sentence.index + 1; ; index++) {
    const frame = frames.at(index);
    if (frame?.sentence.paragraph !== sentence.paragraph) return null;
    const { isAllQuoted, startsInside, isQuoted } = reading.read(frame);
    if (!startsInside) return null;
    if (isAllQuoted && reading.isOpen) continue;
    const attribution = findAttributions(frame).find(({ cueAt }) => !(isQuoted[cueAt] ?? true));
    if (!attribution) return null;
    const speech = resolveSpeech(frame, attribution, discourse);
    if (!speech.source) return null;
    const triggers = findTriggers(frame);
    const cue = triggers.find(({ at }) => at === attribution.cueAt);
    return { frame, speech, time: cue ? timeOfTrigger(frame, asHead(cue), triggers) : null };
  }
}
