/** `early July`, `mid-2011`, `the end of the year`, `nearly two years`, `more than a week`. */
import { Kind } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { longest } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TimexMod } from '../time-expression.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMOUNT_MODIFIERS, DATE_MODIFIERS } from '../words/modifiers.ts';

/** A family that puts a modifier before the phrases of others. */
export function modified(
  family: string,
  words: Record<string, TimexMod>,
  inner: readonly Recogniser[],
): Recogniser {
  const table = new PhraseTable(words);
  return {
    family,
    startsWith: Kind.modifier | Kind.determiner,
    recognise: (reader, at) => {
      const modifier = table.read(reader, at);
      if (!modifier) return null;
      const start = innerStart(reader, modifier.end);
      const [first, ...rest] = longest(inner, reader, start) ?? [];
      return first ? [{ ...first, first: at, mod: modifier.value }, ...rest] : null;
    },
  };
}

/** After "mid-" and "early in", "late on". */
function innerStart(reader: TokenReader, at: number): number {
  return isHyphen(reader.word(at)) ? at + 1 : at;
}

export const modifiedDate = (inner: readonly Recogniser[]): Recogniser =>
  modified('modified dates', DATE_MODIFIERS, inner);

export const modifiedAmount = (inner: readonly Recogniser[]): Recogniser =>
  modified('modified lengths', AMOUNT_MODIFIERS, inner);
