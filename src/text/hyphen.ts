import type { Token } from './analysed-text.ts';

/** Whether a word is a hyphen, also one at which no line may break. */
export const isHyphen = (word: string | undefined): boolean =>
  word === '-' || word === '\u2010' || word === '\u2011';

/** Whether the token at a place is a hyphen within a word: "state-run", not "the port - and its owners". */
export function isInnerHyphen(tokens: readonly Token[], place: number): boolean {
  const token = place > 0 ? tokens[place] : undefined;
  return (
    isHyphen(token?.text) &&
    tokens[place - 1]?.end === token?.start &&
    token?.end === tokens[place + 1]?.start
  );
}

/** Whether a token is a mark that may part clauses; not the hyphens of "a 23-year-old". */
export const isMark = ({ pos, text }: Token): boolean => pos === 'PUNCT' && !isHyphen(text);
