import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
import { isOfTime } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, opensVerb, VERBAL } from './clause-edges.ts';

/**
 * "Poe denied a report by the Harbour Post that she had left" → "Poe denied that she had left": what is denied before who
 * told it or when. "Denied a report that …" is short as it is.
 *
 * @param cue the place of the verb
 */
export function withoutReport(tokens: readonly Token[], cue: number): readonly Token[] {
  if (tokens[cue]?.lemma !== 'deny') return tokens;
  const that = tokens.findIndex(({ lower }, place) => place > cue && lower === 'that');
  if (that < 0 || !opensVerb(tokens, that + 1)) return tokens;
  const object = tokens.slice(cue + 1, that);
  const isPhrase = object.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'ADP');
  const report = object.findIndex(({ lemma, pos }) => pos === 'NOUN' && CLAIM_NOUNS.has(lemma));
  if (
    !isPhrase ||
    report < 0 ||
    !isTelling(object.slice(report + 1)) ||
    VERBAL.has(tokens[that + 1]?.pos ?? '')
  )
    return tokens;
  return [...tokens.slice(0, cue + 1), ...tokens.slice(that)];
}

/** "by the opposition", "in the Harbour Post", "on Monday"; not "in a speech", as "that" may go on with it. */
function isTelling(behind: readonly Token[]): boolean {
  const last = behind.at(-1);
  if (behind[0]?.pos !== 'ADP' || !last) return false;
  return (
    last.pos === 'PROPN' || isOfTime(last) || behind.findLast(({ pos }) => pos === 'ADP')?.lower === 'by'
  );
}
