/** The day of a clock time that stands behind something else: `2:07 p.m. (1907 GMT) Thursday`, `a 9 a.m. hearing Monday`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { readClock } from './clock-time.ts';
import { readDay } from './day.ts';
import { isArticle } from './length-unit.ts';

/** The day of the clock time of tokens [at, end). */
export const readFarDay = (reader: TokenReader, at: number, end: number): Meaning | null =>
  readDayBehind(reader, end) ?? readDayOfNoun(reader, at, end);

/** "2:07 p.m. (1907 GMT) next Thursday": the day behind the same time in another zone. */
function readDayBehind(reader: TokenReader, at: number): Meaning | null {
  const inner = reader.word(at) === '(' ? readClock(reader, at + 1) : null;
  if (!inner || reader.word(inner.end) !== ')') return null;
  const dayAt = reader.word(inner.end + 1) === 'on' ? inner.end + 2 : inner.end + 1;
  return readDay(reader, dayAt)?.meaning ?? null;
}

/** "a 9 a.m. hearing Monday", "the 2:45 p.m. shooting last Friday": the day behind the noun. */
function readDayOfNoun(reader: TokenReader, at: number, end: number): Meaning | null {
  const before = reader.at(at - 1);
  if ((before.lexeme.kinds & Kind.determiner) === 0 && !isArticle(before.lower)) return null;
  let next = end;
  while (next < end + NOUN_WORDS && isPlainNoun(reader, next)) next++;
  if (next === end) return null;
  return readDay(reader, reader.word(next) === 'on' ? next + 1 : next)?.meaning ?? null;
}

const NOUN_WORDS = 3;

const isPlainNoun = (reader: TokenReader, at: number): boolean => {
  const { shape, lower, lexeme } = reader.at(at);
  return shape === 'word' && lexeme.kinds === 0 && lower.length > 3;
};
