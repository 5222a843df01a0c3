import type { Token } from '../text/analysed-text.ts';
import { isCalendarWord } from './clause-openers.ts';
import { FIGURATIVE_VERBS } from './data/figurative-verbs.ts';
import { PHRASAL_VERBS } from './data/phrasal-verbs.ts';
import { VERB_IDIOMS } from './data/verb-idioms.ts';

/** "check into", "sign off": the particle, where the two together are a verb of their own. */
export function particleOf(tokens: readonly Token[], head: number): string | null {
  const lemma = tokens[head]?.lemma ?? '';
  for (const place of [head + 1, head + 2, head + 3]) {
    const token = tokens[place];
    if (!token || (place > head + 1 && /^(?:VERB|AUX|PUNCT)$/u.test(tokens[place - 1]?.pos ?? '')))
      return null;
    // "held a vote on Monday" is no "hold on"; "called it off." is a "call off".
    const isFar = place > head + 1 && /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON)$/u.test(tokens[place + 1]?.pos ?? '');
    // "will be held on May 4": the day's preposition.
    if (opensTime(token, tokens[place + 1])) return null;
    if (!isFar && PHRASAL_VERBS.has(`${lemma} ${token.lower}`)) return token.lower;
  }
  return null;
}

/** Whether a preposition opens a phrase of time. */
const opensTime = (token: Token, after: Token | undefined): boolean =>
  token.pos === 'ADP' && after !== undefined && (isCalendarWord(after) || after.lower === 'may');

/** "take place", "shake hands": the verb with the word that makes an idiom of it; null: none. */
export function idiomOf(tokens: readonly Token[], head: number): string | null {
  const lemma = tokens[head]?.lemma ?? '';
  for (const place of [head + 1, head + 2]) {
    const idiom = `${lemma} ${tokens[place]?.lemma ?? ''}`;
    if (VERB_IDIOMS.has(idiom)) return idiom;
  }
  return null;
}

/** "strike" of "went on strike": the idiom's verb names it. */
export function isInIdiom(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) =>
    VERB_IDIOMS.has(`${tokens[at - step]?.lemma ?? ''} ${tokens[at]?.lemma ?? ''}`),
  );
}

/** "left the door open": a manner of speaking, no act. */
export function isFigurative(tokens: readonly Token[], head: number): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  return [1, 2].some((step) => FIGURATIVE_VERBS.has(`${lemma} ${tokens[head + step]?.lemma ?? ''}`));
}
