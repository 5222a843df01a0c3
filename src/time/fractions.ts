/** Parts of a whole beside an amount: `2 1/2`, `3¼`, `two and a half`, `three-quarters of an`. */
import type { TokenReader } from './token-reader.ts';

export interface Part {
  /** Index after its last token. */
  end: number;
  amount: number;
}

/** "1/2" or "½" behind the digits at a token; "21/2" never: a fraction stands apart. */
export function readFraction(reader: TokenReader, at: number): Part | null {
  const isFraction = reader.word(at + 1) === '/' && reader.isGlued(at + 1) && reader.isGlued(at + 2);
  const part = isFraction ? fractionOf(reader.at(at).number, reader.at(at + 2).number) : null;
  if (part !== null) return { end: at + 3, amount: part };
  const sign = SIGNS.get(reader.word(at));
  return sign === undefined ? null : { end: at + 1, amount: sign };
}

const SIGNS: ReadonlyMap<string, number> = new Map(Object.entries({ '¼': 0.25, '½': 0.5, '¾': 0.75 }));

/** Halves, quarters and eighths, as bonds run for and prices are told in; null: none of them. */
const fractionOf = (over: number, under: number): number | null =>
  over > 0 && over < under && (under === 2 || under === 4 || under === 8) ? over / under : null;

/** "and a half", "-and-a-half", "and a quarter", "and three-quarters" from a token on; null: nothing is added. */
export function readAndPart(reader: TokenReader, at: number): Part | null {
  const and = reader.afterHyphen(at);
  if (reader.word(and) !== 'and') return null;
  const count = reader.afterHyphen(and + 1);
  const part = reader.afterHyphen(count + 1);
  const word = reader.word(part);
  const end = part + 1;
  if (word === 'quarters') return reader.word(count) === 'three' ? { end, amount: 0.75 } : null;
  if (reader.word(count) !== 'a' && reader.word(count) !== 'one') return null;
  if (word === 'half') return { end, amount: 0.5 };
  return word === 'quarter' ? { end, amount: 0.25 } : null;
}

/** "quarters of an" behind "three"; null: they are of something else. */
export function readQuartersOf(reader: TokenReader, at: number): Part | null {
  const noun = reader.afterHyphen(at);
  if (reader.word(noun) !== 'quarters' || reader.word(noun + 1) !== 'of') return null;
  const article = reader.word(noun + 2);
  return article === 'a' || article === 'an' ? { end: noun + 3, amount: 0.75 } : null;
}
