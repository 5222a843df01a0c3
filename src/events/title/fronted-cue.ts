import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { ADVERBIAL_OPENERS } from './data/clause-openers.ts';

/**
 * "When Poe told the board that she would go, | few were surprised": the sentence up to the comma where a clause that opens
 * it and has the cue ends; any other as it is.
 */
export function upToMainClause(tokens: readonly Token[], cue: { start: number }): readonly Token[] {
  if (!ADVERBIAL_OPENERS.has(tokens[0]?.lower ?? '')) return tokens;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isFronted = comma > 0 && cue.start < (tokens[comma]?.start ?? 0);
  return isFronted && tokens.slice(comma).some(({ pos }) => VERBAL.has(pos))
    ? tokens.slice(0, comma)
    : tokens;
}
