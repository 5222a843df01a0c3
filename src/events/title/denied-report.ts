import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, opensVerb } from './clause-edges.ts';

/**
 * "Poe denied a report by the Harbour Post that she had left" → "Poe denied that she had left": what is denied before who
 * told it.
 */
export function withoutReport(tokens: readonly Token[]): readonly Token[] {
  const cue = tokens.findIndex(({ lemma, pos }) => lemma === 'deny' && pos === 'VERB');
  const that = tokens.findIndex(({ lower }, place) => place > cue && lower === 'that');
  if (cue < 0 || that <= cue + 1 || !opensVerb(tokens, that + 1)) return tokens;
  const object = tokens.slice(cue + 1, that);
  const isPhrase = object.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'ADP');
  const isReport = object.some(({ lemma, pos }) => pos === 'NOUN' && CLAIM_NOUNS.has(lemma));
  return isPhrase && isReport ? [...tokens.slice(0, cue + 1), ...tokens.slice(that)] : tokens;
}
