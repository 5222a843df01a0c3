/** Whether a length sets a time just told against another: `on Nov. 11, three days later than planned`. */
import { endsSentence } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMBIGUOUS_MONTHS } from '../words/calendar-words.ts';
import { MERIDIEM } from '../words/zones.ts';

/** `at`: the first token of the length, `end`: the one after it. In "it opened two days later than planned" no time is told. */
export function isSetAgainst(reader: TokenReader, at: number, end: number): boolean {
  const side = reader.word(end);
  if ((side !== 'later' && side !== 'earlier') || reader.word(end + 1) !== 'than') return false;
  const { lower } = reader.at(at - 1);
  if (lower !== ',' && lower !== '(' && !isDash(lower)) return false;
  for (let index = at - 2; index >= at - REACH && !endsSentence(reader, index); index--)
    if (isOfTime(reader, index)) return true;
  return false;
}

const REACH = 15;
const TIMES = Kind.month | Kind.weekday | Kind.deicticDay | Kind.dayPart;

function isOfTime(reader: TokenReader, at: number): boolean {
  const { lexeme, lower, shape } = reader.at(at);
  if (AMBIGUOUS_MONTHS.has(lower)) return shape === 'capitalised';
  return (lexeme.kinds & TIMES) !== 0 || MERIDIEM[lower] !== undefined;
}
