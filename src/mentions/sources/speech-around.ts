import { NO_CUE } from './attribution.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from './speech.ts';

/** A speech that goes on through a whole sentence, without a cue of its own. */
export function continued(frame: SentenceFrame, speech: Speech): Speech {
  const clause = frame.clauses[0] ?? speech.attribution.clause;
  const attribution: Speech['attribution'] = {
    ...speech.attribution,
    cueAt: NO_CUE,
    cueClass: 'says',
    clause,
    isContent: () => true,
    hasContent: true,
  };
  return { ...speech, attribution };
}

/**
 * The innermost speech whose content a trigger belongs to; one that names who speaks before one that only credits an
 * outlet ("…, Ann Lee said, the Post reported").
 */
export function speechAround(speeches: readonly Speech[], { clause }: FoundTrigger): Speech | null {
  if (speeches.length === 0) return null;
  const around = speeches.filter(
    ({ attribution }) => attribution.hasContent && attribution.isContent(clause),
  );
  return around.findLast(({ source }) => source !== null) ?? around.at(-1) ?? null;
}
