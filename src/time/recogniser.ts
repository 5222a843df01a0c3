import type { Meaning, Phrase } from './meaning.ts';
import type { TimexMod } from './time-expression.ts';
import type { TokenReader } from './token-reader.ts';

/** Finds the phrases of one family. */
export interface Recogniser {
  /** For the reader of the list and for tests. */
  family: string;
  /** Kind bits of the words its phrases start with. */
  startsWith: number;
  /**
   * The longest phrase of the family that starts at a token, or null. Two phrases where one head serves
   * both ("9-11 November"). It looks a bounded number of tokens ahead, so that tagging stays linear.
   */
  recognise: (reader: TokenReader, at: number) => readonly Phrase[] | null;
}

/** The result of most families: one phrase. */
export function phrase(first: number, end: number, meaning: Meaning, mod: TimexMod | null = null): Phrase[] {
  return [{ first, end, meaning, mod }];
}

/** The longest result of several families; of equal ones the first family's. */
export function longest(
  families: readonly Recogniser[],
  reader: TokenReader,
  at: number,
): readonly Phrase[] | null {
  const { kinds } = reader.at(at).lexeme;
  let best: readonly Phrase[] | null = null;
  for (const { startsWith, recognise } of families) {
    if ((kinds & startsWith) === 0) continue;
    const found = recognise(reader, at);
    if (found && (best === null || endOf(found) > endOf(best))) best = found;
  }
  return best;
}

/** Index after the last token of a result. */
export const endOf = (phrases: readonly Phrase[]): number => phrases.at(-1)?.end ?? 0;
