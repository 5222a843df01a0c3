/** "as of 1030 GMT", "rose 2 percent by 1030 GMT": how things stand at the time of writing. */
import { sentenceAround } from '../direction/sentence.ts';
import { Kind } from '../lexicon.ts';
import type { TokenReader } from '../token-reader.ts';

/** Whether a clock time that stands at a token is that of the writing. */
export function isLatest(reader: TokenReader, at: number, end: number): boolean {
  const before = reader.word(at - 1);
  if (before === 'of') return reader.word(at - 2) === 'as';
  if (before !== 'by') return false;
  const sentence = sentenceAround(reader, at, end);
  for (let index = sentence.first; index < at; index++)
    if ((reader.at(index).lexeme.kinds & DAYS) !== 0) return false;
  // "Shares fell 2 percent by", "By 0930 GMT shares were": to the marks around, or the one behind what opens a sentence.
  let first = at;
  while (first > sentence.first && !MARKS.has(reader.word(first - 1))) first--;
  const opens = at - 1 === sentence.first;
  let last = end;
  while (last < sentence.end && ((opens && last === end) || !MARKS.has(reader.word(last)))) last++;
  for (let index = first; index < last; index++) if (isMove(reader, index)) return true;
  return false;
}

const DAYS = Kind.weekday | Kind.month | Kind.deicticDay;
const MARKS = new Set([',', ';', ':']);

/** "rose 2 percent", "down by about 0.3%", "lost 12 points". */
function isMove(reader: TokenReader, at: number): boolean {
  if (!MOVES.has(reader.word(at))) return false;
  for (let index = at + 1; index <= at + REACH; index++) if (UNITS.has(reader.word(index))) return true;
  return false;
}

const REACH = 6;
const UNITS = new Set(['%', 'cents', 'percent', 'points']);
const MOVES = new Set([
  'added', 'climbed', 'declined', 'down', 'dropped', 'eased', 'edged', 'fell', 'gained', 'jumped', 'lost', 'plunged', 'rallied', 'rose',
  'shed', 'slid', 'slipped', 'soared', 'up',
]); // prettier-ignore
