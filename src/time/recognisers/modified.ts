/** `early July`, `mid-2011`, `the end of the year`, `nearly two years`, `more than a week`. */
import { Kind } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { longest } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMOUNT_MODIFIERS, DATE_MODIFIERS } from '../words/modifiers.ts';
import type { Modifier } from '../words/modifiers.ts';

/** A family that puts a modifier before the phrases of others. */
export function modified(
  family: string,
  words: Record<string, Modifier>,
  inner: readonly Recogniser[],
): Recogniser {
  const table = new PhraseTable(words);
  return {
    family,
    startsWith: Kind.modifier | Kind.determiner,
    recognise: (reader, at) => {
      const modifier = table.read(reader, at);
      if (!modifier) return null;
      const [first, ...rest] = longest(inner, reader, innerStart(reader, modifier.end)) ?? [];
      if (!first || isOfAnother(reader, at, modifier.end, first.end)) return null;
      const { mod, portion } = modifier.value;
      return [{ ...first, first: at, mod, ...(portion ? { portion } : {}) }, ...rest];
    },
  };
}

/** "the end of Friday's session", "over a four-year period": the word governs something else. */
function isOfAnother(reader: TokenReader, at: number, innerAt: number, end: number): boolean {
  if (reader.word(at) === 'over') return reader.word(end - 1) === 'period';
  return reader.word(innerAt - 1) === 'of' && (reader.word(end) === "'s" || reader.word(end) === "'");
}

/** After "mid-" and "early in", "late on". */
function innerStart(reader: TokenReader, at: number): number {
  return isHyphen(reader.word(at)) ? at + 1 : at;
}

export const modifiedDate = (inner: readonly Recogniser[]): Recogniser =>
  modified('modified dates', DATE_MODIFIERS, inner);

export const modifiedAmount = (inner: readonly Recogniser[]): Recogniser =>
  modified('modified lengths', AMOUNT_MODIFIERS, inner);
