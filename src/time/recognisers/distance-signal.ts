/** What makes a distance of a length: `ago`, `earlier`, `a few years back`, `from now`. */
import type { TokenReader } from '../token-reader.ts';
import { CLAUSE_MARKS } from '../words/clause-marks.ts';

export interface Signal {
  end: number;
  side: -1 | 1;
  from: 'publication' | 'text';
}

const CLAUSE_ENDS = new Set(CLAUSE_MARKS);

/** The signal at a token, with where the distance counts from and to which side. */
export function readSignal(reader: TokenReader, at: number): Signal | null {
  const word = reader.word(at);
  switch (word) {
    case 'ago':
      return { end: at + 1, side: -1, from: 'publication' };
    case 'earlier':
    case 'later':
      return isOfNext(reader, at) ? null : { end: at + 1, side: word === 'later' ? 1 : -1, from: 'text' };
    case 'previously':
      return { end: at + 1, side: -1, from: 'text' };
    case 'afterward':
    case 'afterwards':
      return { end: at + 1, side: 1, from: 'text' };
    case 'back':
      return isBackInTime(reader, at) ? { end: at + 1, side: -1, from: 'publication' } : null;
    case 'hence':
      return { end: at + 1, side: 1, from: 'publication' };
    case 'before':
    case 'beforehand':
    case 'prior':
      return CLAUSE_ENDS.has(reader.word(at + 1)) ? { end: at + 1, side: -1, from: 'text' } : null;
    case 'after':
      return CLAUSE_ENDS.has(reader.word(at + 1)) ? { end: at + 1, side: 1, from: 'text' } : null;
    case 'from':
      return readFrom(reader, at);
    case "'":
    case "'s":
      return reader.word(at + 1) === 'time' ? { end: at + 2, side: 1, from: 'publication' } : null;
    default:
      return null;
  }
}

/**
 * "was shut for 10 weeks earlier this year": "earlier" belongs to the year. Before "than" it only measures: "on Nov. 11,
 * three days later than planned" is no day after it.
 */
function isOfNext(reader: TokenReader, at: number): boolean {
  const next = reader.word(at + 1);
  return (
    next === 'than' || next === 'this' || next === 'last' || (next === 'in' && reader.word(at + 2) === 'the')
  );
}

/**
 * "a few years back,": at the end of its clause; "set the work two years back" and "was two weeks back home" measure.
 */
function isBackInTime(reader: TokenReader, at: number): boolean {
  if (!CLAUSE_ENDS.has(reader.word(at + 1)) && reader.word(at + 1) !== 'when') return false;
  for (let index = at - 3; index >= at - 8; index--) if (PUSHED.has(reader.word(index))) return false;
  return true;
}

/** What moves a date: "set", "pushed"; after it "back" is where to. */
const PUSHED = new Set(['moved', 'push', 'pushed', 'pushes', 'put', 'set', 'sets', 'setting']);

/** "from now", "from today", "from Monday", "a week from yesterday". */
function readFrom(reader: TokenReader, at: number): Signal | null {
  const next = reader.word(at + 1);
  if (next === 'now' || next === 'today') return { end: at + 2, side: 1, from: 'publication' };
  const isDay = reader.at(at + 1).lexeme.weekday !== null || next === 'tomorrow' || next === 'yesterday';
  return isDay ? { end: at + 1, side: 1, from: 'publication' } : null;
}
