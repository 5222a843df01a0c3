import type { Token } from '../text/analysed-text.ts';

/** The index of the token in which a span of the text begins; 0 where none does. */
export function placeOf(tokens: readonly Token[], { start }: Pick<Token, 'start'>): number {
  return Math.max(
    tokens.findIndex(({ end }) => end > start),
    0,
  );
}
