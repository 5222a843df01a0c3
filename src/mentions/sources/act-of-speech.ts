import { ACTS_OF_SPEECH, PERFORMATIVE_VERBS } from '../data/acts-of-speech.ts';
import type { Speech } from './speech.ts';

/** Whether to have said it was an act, whatever was said. */
export function isActOfSpeech({ attribution, isIdentifiable }: Speech): boolean {
  return isIdentifiable && ACTS_OF_SPEECH.has(attribution.cueLemma);
}

/**
 * Whether it passes on what may be of any time: what is announced comes about with it, and who rejects a plan or
 * denies a request acts then and there.
 */
export function isReport({ attribution }: Speech): boolean {
  return attribution.hasContent && !PERFORMATIVE_VERBS.has(attribution.cueLemma);
}

/** "The inquiry will report in the spring": what is to be said on a day is an event to come. */
export const isPlannedAct = ({ attribution: { clause, cueLemma } }: Speech): boolean =>
  clause.verb?.tense === 'future' && !/^(?:say|tell)$/u.test(cueLemma);
