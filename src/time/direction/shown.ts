/** Where a time lies and what shows it. */
import type { Tense } from './verb-group.ts';

export interface Direction {
  tense: Tense;
  /** What shows it, for the reason: "with a past verb". */
  evidence: string;
  /** False where nothing shows it and the past is only the custom of news. */
  isShown: boolean;
}

export const shown = (tense: Tense, evidence: string): Direction => ({ tense, evidence, isShown: true });

/** Whether the text shows that a time is to come. */
export const isShownAhead = ({ tense, isShown }: Direction): boolean => tense === 'future' && isShown;
