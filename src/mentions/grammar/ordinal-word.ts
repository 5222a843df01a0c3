import { ORDINALS } from '../../time/words/numbers.ts';

/** Whether a lower-cased word counts which of its kind something is: "first", "22nd". */
export const isOrdinal = (lower: string): boolean =>
  WORDS.has(lower) || (lower < ':' && /^\d+(?:st|nd|rd|th)$/u.test(lower));

const WORDS: ReadonlySet<string> = new Set(Object.keys(ORDINALS));
