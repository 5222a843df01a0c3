import { ACTS_OF_SPEECH, PERFORMATIVE_VERBS } from './data/acts-of-speech.ts';
import type { Speech } from './speech.ts';

/** Whether to have said it was an act, whatever was said. */
export function isActOfSpeech({ attribution, isIdentifiable }: Speech): boolean {
  return isIdentifiable && ACTS_OF_SPEECH.has(attribution.cueLemma);
}

/** What is announced comes about with it; what is said or confirmed may be long past. */
export function isPerformative({ attribution }: Speech): boolean {
  return PERFORMATIVE_VERBS.has(attribution.cueLemma);
}
