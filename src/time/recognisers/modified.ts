/** `early July`, `mid-2011`, `the end of the year`, `nearly two years`, `more than a week`. */
import { Kind } from '../lexicon.ts';
import type { Phrase } from '../meaning.ts';
import { PhraseTable } from '../phrase-table.ts';
import { longest } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMOUNT_MODIFIERS, BEFORE_MORE_THAN, DATE_MODIFIERS } from '../words/modifiers.ts';
import type { Modifier } from '../words/modifiers.ts';

/** A family that puts a modifier before the phrases of others. */
function modified(family: string, words: Record<string, Modifier>, inner: readonly Recogniser[]): Recogniser {
  const table = new PhraseTable(words);
  return {
    family,
    startsWith: Kind.modifier | Kind.determiner,
    recognise: (reader, at) => {
      const modifier = table.read(reader, at);
      if (!modifier) return null;
      const [first, ...rest] = longest(inner, reader, innerStart(reader, modifier.end)) ?? [];
      if (!first || isOfAnother(reader, at, modifier.end, first)) return null;
      const { mod, portion } = modifier.value;
      return [{ ...first, first: at, mod, ...(portion ? { portion } : {}) }, ...rest];
    },
  };
}

/** "the end of Friday's session", "spread over three years", "about the 15 years": the word governs something else. */
function isOfAnother(reader: TokenReader, at: number, innerAt: number, { end, meaning }: Phrase): boolean {
  const word = reader.word(at);
  const isLength = meaning.is === 'duration';
  if (word === 'over' && isLength)
    return !BEFORE_MORE_THAN.has(reader.word(at - 1)) || reader.word(end - 1) === 'period';
  if ((word === 'about' || word === 'around') && isLength) return reader.word(innerAt) === 'the';
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
