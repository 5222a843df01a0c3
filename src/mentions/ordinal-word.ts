import { remembering } from '../text/remember.ts';
import { ORDINALS } from '../time/words/numbers.ts';

/** Whether a lower-cased word counts which of its kind something is: "first", "22nd". */
export const isOrdinal = remembering(
  (lower) => Object.hasOwn(ORDINALS, lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower),
);
