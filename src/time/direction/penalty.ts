/** What a court orders somebody to pay or serve: the day is that of the order. */
import type { TokenReader } from '../token-reader.ts';

/** "was ordered to pay a fine on Monday"; "to pay the first part on Monday" and "to pay a fine by Monday" are to come. */
export function isPenalty(reader: TokenReader, verb: number): boolean {
  if (!PENALTIES.has(reader.word(verb)) || NO_SENTENCES.has(reader.word(verb + 1))) return false;
  for (let at = verb + 2; at <= verb + REACH; at++)
    if (LIMITS.has(reader.word(at)) && opensTime(reader, at + 1)) return false;
  return true;
}

/** "Friday", "Dec. 1", "5 p.m.", "the end of": not "the court". */
function opensTime(reader: TokenReader, at: number): boolean {
  const { shape, lexeme } = reader.at(at);
  const isDay = lexeme.weekday !== null || lexeme.month !== null || lexeme.deicticDay !== null;
  return isDay || shape === 'number' || reader.word(at + 1) === 'end';
}

/** How far behind the verb its limit can stand: "pay a fine of $3,000 to the council by". */
const REACH = 10;
const LIMITS = new Set(['before', 'by']);
const PENALTIES = new Set(['compensate', 'forfeit', 'pay', 'refund', 'reimburse', 'repay', 'serve']);
/** Behind the verb where the sum or the term is known already, or none is told. */
const NO_SENTENCES = new Set([
  'as', 'at', 'by', 'for', 'her', 'his', 'in', 'its', 'on', 'the', 'their', 'these', 'this', 'those', 'with',
]); // prettier-ignore
