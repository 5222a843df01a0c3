import { CLAIM_NOUNS } from '../data/claim-nouns.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

const MODIFIER = /^(?:ADJ|NOUN|PART|PROPN)$/u;

/** "the claim", "that last allegation", "Lee’s account", not "a claim". */
export function namesClaim({ tokens }: SentenceFrame, at: number): boolean {
  if (tokens[at]?.pos !== 'NOUN' || !CLAIM_NOUNS.has(tokens[at].lemma)) return false;
  // "the charge of murder", "the claim that …": it says itself what it is.
  if (/^(?:about|against|for|of|that)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  let place = at - 1;
  while (MODIFIER.test(tokens[place]?.pos ?? '')) place--;
  const isPossessive = tokens.slice(place + 1, at).some(({ pos }) => pos === 'PART');
  return isPossessive || /^(?:the|that|this|those|these|his|her|their)$/u.test(tokens[place]?.lower ?? '');
}

/** "The story is made up"; not "is made up of". */
export function isMadeUp(tokens: SentenceFrame['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'made' && tokens[at + 1]?.lower === 'up' && tokens[at + 2]?.lower !== 'of';
}
